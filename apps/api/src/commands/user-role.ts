import { HeldRole } from '@quarterdeck/contract'
import { getAccount } from '../accounts/get-account.ts'
import { givenRoles, roleKey } from '../accounts/people-store.ts'
import { updatePerson } from '../accounts/update-person.ts'
import { describeRole } from './describe-role.ts'
import {
  findByEmail,
  ROLE_OPTIONS,
  readArguments,
  readRole,
  type UserTask,
  WrongUse,
} from './user-task.ts'

const OPTIONS = { ...ROLE_OPTIONS, remove: { type: 'boolean' } } as const

export const changeRole: UserTask = {
  usage: 'user role <email> --role <role> [--board <id>] [--service <id>] [--remove]',
  does: 'gives an account a role, or takes it away; its sessions end',
  prepare(args) {
    const { email, values } = readArguments(args, OPTIONS)
    const checked = HeldRole.safeParse(readRole(values))
    if (!checked.success) {
      throw new WrongUse('That is not the id of a board or a service.')
    }
    const role = checked.data
    return async (ctx) => {
      const { id } = await findByEmail(ctx, email)
      const held = await getAccount(ctx.db.read, ctx.db.t, id)
      const others = givenRoles(held.roles).filter((each) => roleKey(each) !== roleKey(role))
      const { email: address, name, officer, version } = held
      const roles = values.remove ? others : [...others, role]
      const now = await updatePerson({
        ctx,
        input: { account: id, version, email: address, name, officer, roles },
      })
      const words = now.roles.length === 0 ? 'no role' : now.roles.map(describeRole).join(', ')
      return [`${now.name} has now: ${words}.`]
    }
  },
}
