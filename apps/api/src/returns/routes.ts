import { returnsApi } from '@quarterdeck/contract'
import type { Access } from '../access/mount-signed.ts'
import type { Context } from '../context.ts'
import type { TellFollowers } from '../follows/tell-followers.ts'
import { changeDue } from './change-due.ts'
import { decideReturn } from './decide-return.ts'
import { ANSWERS_PART, RETURN_PART } from './drafts.ts'
import { getReturn } from './get-return.ts'
import { listReturns } from './list-returns.ts'
import { openPeriod } from './open-period.ts'
import { reviewPeriod } from './review-period.ts'
import { saveDraft } from './save-draft.ts'
import { submitReturn } from './submit-return.ts'
import { takeBackOpening } from './take-back-opening.ts'

/** Running a quarter: what is owed, entered, handed in and decided on. */
export function returnRoutes(
  { mountSigned }: Access,
  ctx: Context,
  tellFollowers: TellFollowers,
): void {
  mountSigned(returnsApi.openPeriod, ({ who, params, body }) =>
    openPeriod({ ctx, who, input: { ...params, ...body } }),
  )
  mountSigned(returnsApi.changeDue, ({ who, params, body }) =>
    changeDue({ ctx, who, input: { ...params, ...body } }),
  )
  mountSigned(returnsApi.takeBackOpening, ({ who, params }) =>
    takeBackOpening({ ctx, who, input: params }),
  )
  mountSigned(returnsApi.reviewPeriod, ({ who, params }) =>
    reviewPeriod({ ctx, who, input: params }),
  )
  mountSigned(returnsApi.listReturns, ({ who }) => listReturns({ ctx, who }))
  mountSigned(returnsApi.getReturn, ({ who, params }) => getReturn({ ctx, who, input: params }))
  mountSigned(returnsApi.saveMeasureDraft, ({ who, params, body }) =>
    saveDraft({ ctx, who, input: { ...params, kind: 'measure', part: RETURN_PART, ...body } }),
  )
  mountSigned(returnsApi.saveMilestoneDraft, ({ who, params, body }) =>
    saveDraft({ ctx, who, input: { ...params, kind: 'milestone', part: RETURN_PART, ...body } }),
  )
  mountSigned(returnsApi.saveCommentaryDraft, ({ who, params: { officer, ...params }, body }) =>
    saveDraft({ ctx, who, input: { ...params, part: officer, ...body } }),
  )
  mountSigned(returnsApi.saveAnswersDraft, ({ who, params, body }) =>
    saveDraft({ ctx, who, input: { ...params, kind: 'measure', part: ANSWERS_PART, ...body } }),
  )
  mountSigned(returnsApi.submitReturn, ({ who, params, body }) =>
    submitReturn({ ctx, who, input: { ...params, ...body } }),
  )
  mountSigned(returnsApi.takeReturnBack, ({ who, params, body }) =>
    decideReturn({ ctx, who, input: { ...params, ...body }, decision: 'taken-back' }),
  )
  mountSigned(returnsApi.signReturnOff, async ({ who, params, body }) => {
    const input = { ...params, ...body }
    const decided = await decideReturn({ ctx, who, input, decision: 'signed-off' })
    tellFollowers.signedOff(params, who)
    return decided
  })
  mountSigned(returnsApi.sendReturnBack, ({ who, params, body }) =>
    decideReturn({ ctx, who, input: { ...params, ...body }, decision: 'sent-back' }),
  )
}
