import { accountApi } from '@quarterdeck/contract'
import { invitePerson } from '../accounts/invite-person.ts'
import { CommandError } from './command.ts'
import {
  describeLink,
  printedPost,
  ROLE_OPTIONS,
  readArguments,
  readRole,
  type UserTask,
  WrongUse,
} from './user-task.ts'

const OPTIONS = {
  ...ROLE_OPTIONS,
  name: { type: 'string' },
  officer: { type: 'string' },
} as const

/** What the contract asks of a field, as far as a command line can get it wrong. */
const ASKED: Readonly<Record<string, string>> = {
  email: 'is not an e-mail address',
  name: 'needs one line of at most 120 characters',
  officer: 'is not the id of an officer',
  roles: 'is not the id of a board or a service',
}

export const addUser: UserTask = {
  usage:
    'user add <email> --name <name> [--role <role>] [--board <id>] [--service <id>] [--officer <id>]',
  does: 'makes an account and prints the link by which its person sets a password',
  prepare(args) {
    const { email, values } = readArguments(args, OPTIONS)
    if (values.name === undefined) {
      throw new WrongUse('Name the person with --name.')
    }
    const isRole = [values.role, values.board, values.service].some((each) => each !== undefined)
    const checked = accountApi.invitePerson.body.safeParse({
      email,
      name: values.name,
      officer: values.officer ?? null,
      roles: isRole ? [readRole(values)] : [],
    })
    if (!checked.success) {
      const field = String(checked.error.issues[0]?.path[0])
      throw new CommandError(`The ${field} ${ASKED[field] ?? 'cannot be used'}.`)
    }
    const input = checked.data
    return async (ctx, settings) => {
      const { account, link } = await invitePerson({ ctx, input, post: printedPost(settings) })
      return [`Made an account for ${account.name}, ${account.email}.`, ...describeLink(link)]
    }
  },
}
