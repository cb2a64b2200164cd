import { closeAccount } from '../accounts/close-account.ts'
import { makeLink } from '../accounts/make-link.ts'
import { readAccounts } from '../accounts/people-store.ts'
import { describeRole } from './describe-role.ts'
import {
  describeLink,
  findByEmail,
  printedPost,
  readArguments,
  type UserTask,
  WrongUse,
} from './user-task.ts'

export const disableUser: UserTask = {
  usage: 'user disable <email> [--by-role]',
  does: 'closes an account; with --by-role public pages name the officer’s role from then on',
  prepare(args) {
    const { email, values } = readArguments(args, { 'by-role': { type: 'boolean' } })
    const publicName = values['by-role'] ? 'role' : 'name'
    return async (ctx) => {
      const { id } = await findByEmail(ctx, email)
      const { name } = await closeAccount({ ctx, input: { account: id, publicName } })
      return [`The account of ${name} is closed.`]
    }
  },
}

export const resetUser: UserTask = {
  usage: 'user reset <email>',
  does: 'prints a new link by which the person sets a password',
  prepare(args) {
    const { email } = readArguments(args, {})
    return async (ctx, settings) => {
      const { id } = await findByEmail(ctx, email)
      const post = printedPost(settings)
      return describeLink(await makeLink({ ctx, input: { account: id }, post }))
    }
  },
}

export const listUsers: UserTask = {
  usage: 'user list',
  does: 'lists the accounts with their roles',
  prepare(args) {
    if (args.length > 0) {
      throw new WrongUse('The list takes nothing more.')
    }
    return async ({ db }) => {
      const accounts = await readAccounts(db.read, db.t)
      const lines = accounts.map(({ email, name, state, roles }) =>
        [email, name, state, ...roles.map(describeRole)].join(' · '),
      )
      return lines.length === 0 ? ['There is no account.'] : lines
    }
  },
}
