import { accountApi } from '@quarterdeck/contract'
import type { Access } from '../access/mount-signed.ts'
import type { Context } from '../context.ts'
import { findAccount, listRoles } from './account-store.ts'
import { describePerson } from './describe-person.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'

/** What people can do here about signing in depends on how the server is set up. */
export type AccountOptions = {
  readonly singleSignOn: { readonly name: string } | null
  readonly sendsMail: boolean
}

/** Signing in and out, and who is signed in. */
export function sessionRoutes(
  { mountOpen, mountSigned }: Access,
  ctx: Context,
  options: AccountOptions,
): void {
  const { t, read } = ctx.db

  mountOpen(accountApi.getSession, async ({ visit: { person } }) => {
    const account = person === null ? undefined : await findAccount(read, t, person.account)
    return {
      ...options,
      person:
        account === undefined
          ? null
          : describePerson(account, await listRoles(read, t, account.id)),
    }
  })

  mountOpen(accountApi.signIn, async ({ body, visit }) => {
    const { person, token } = await signIn({ ctx, input: { ...body, device: visit.device } })
    visit.begin(token)
    return person
  })

  mountSigned(accountApi.signOut, async ({ who, visit }) => {
    await signOut({ ctx, who })
    visit.end()
    return undefined
  })
}
