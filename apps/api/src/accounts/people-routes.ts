import { accountApi } from '@quarterdeck/contract'
import type { Access } from '../access/mount-signed.ts'
import { actorOf, type SignedIn } from '../access/signed-in.ts'
import type { ActingContext, Context } from '../context.ts'
import { clearSecondFactor } from './clear-second-factor.ts'
import { closeAccount } from './close-account.ts'
import { invitePerson } from './invite-person.ts'
import { listPeople } from './list-people.ts'
import { makeLink } from './make-link.ts'
import { reopenAccount } from './reopen-account.ts'
import type { Post } from './send-link.ts'
import { updatePerson } from './update-person.ts'

/** The accounts of all, for administrators. */
export function peopleRoutes({ mountSigned }: Access, ctx: Context, post: Post): void {
  const as = (who: SignedIn): ActingContext => ({ ...ctx, actor: actorOf(who) })

  mountSigned(accountApi.listPeople, () => listPeople({ ctx }))

  mountSigned(accountApi.invitePerson, ({ who, body }) =>
    invitePerson({ ctx: as(who), input: body, post }),
  )

  mountSigned(accountApi.updatePerson, ({ who, params, body }) =>
    updatePerson({ ctx: as(who), input: { ...params, ...body } }),
  )

  mountSigned(accountApi.makeLink, ({ who, params }) =>
    makeLink({ ctx: as(who), input: params, post }),
  )

  mountSigned(accountApi.clearSecondFactor, async ({ who, params }) => {
    await clearSecondFactor({ ctx: as(who), input: params })
    return undefined
  })

  mountSigned(accountApi.closeAccount, ({ who, params, body }) =>
    closeAccount({ ctx: as(who), input: { ...params, ...body } }),
  )

  mountSigned(accountApi.reopenAccount, ({ who, params }) =>
    reopenAccount({ ctx: as(who), input: params }),
  )
}
