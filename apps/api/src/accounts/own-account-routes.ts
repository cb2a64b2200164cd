import { accountApi } from '@quarterdeck/contract'
import type { Access } from '../access/mount-signed.ts'
import type { Context } from '../context.ts'
import { changePassword } from './change-password.ts'
import { confirmSecondFactor } from './confirm-second-factor.ts'
import { endSession } from './end-session.ts'
import { listSessions } from './list-sessions.ts'
import { removeSecondFactor } from './remove-second-factor.ts'
import { startSecondFactor } from './start-second-factor.ts'

/** What people do with their own account. */
export function ownAccountRoutes({ mountSigned }: Access, ctx: Context): void {
  mountSigned(accountApi.listSessions, async ({ who }) => ({
    sessions: await listSessions({ ctx, who }),
  }))

  mountSigned(accountApi.endSession, async ({ who, params, visit }) => {
    await endSession({ ctx, who, input: params })
    if (params.session === who.session) {
      visit.end()
    }
    return undefined
  })

  mountSigned(accountApi.changePassword, async ({ who, body, visit }) => {
    visit.begin(await changePassword({ ctx, who, input: body }))
    return undefined
  })

  mountSigned(accountApi.startSecondFactor, ({ who, body }) =>
    startSecondFactor({ ctx, who, input: body }),
  )

  mountSigned(accountApi.confirmSecondFactor, async ({ who, body }) => ({
    recoveryCodes: await confirmSecondFactor({ ctx, who, input: body }),
  }))

  mountSigned(accountApi.removeSecondFactor, async ({ who, body }) => {
    await removeSecondFactor({ ctx, who, input: body })
    return undefined
  })
}
