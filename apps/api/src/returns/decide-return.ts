import type { OwedReturn } from '@quarterdeck/contract'
import { actorOf, type SignedIn } from '../access/signed-in.ts'
import { recordChange } from '../audit/record-change.ts'
import { faultAt, refuseFaults } from '../catalogue/field-faults.ts'
import { dayOf } from '../catalogue/today.ts'
import type { Context } from '../context.ts'
import { DomainError, StaleError } from '../errors.ts'
import type { Decision } from '../store/words.ts'
import { findReturn, type ReturnKey } from './find-return.ts'
import type { GatheredReturn } from './gather-returns.ts'
import { raiseWorking } from './raise-working.ts'
import { returnSubject } from './return-subject.ts'

type Input = ReturnKey & { readonly number: number; readonly reason?: string }

/**
 * Decides on what was handed in: a second person signs it off, or sends it back with the reason;
 * who handed it in takes it back.
 * @throws DomainError 'forbidden' for one's own return, 'conflict' where there is nothing to decide
 * on, 'invalid' for a return sent back without a reason, StaleError where another was handed in
 */
export async function decideReturn({
  ctx,
  who,
  input,
  decision,
}: {
  ctx: Context
  who: SignedIn
  input: Input
  decision: Decision
}): Promise<OwedReturn> {
  const { number, reason: given = '', ...key } = input
  const reason = given.trim()
  if (decision === 'sent-back' && reason === '') {
    refuseFaults([faultAt('reason', 'Say why it is sent back.', 'blank')])
  }
  const now = ctx.now()
  const at = now.toISOString()
  const actor = actorOf(who)
  const { t } = ctx.db
  return await ctx.db.write(async (tx) => {
    const reading = { t, read: tx }
    const found = await findReturn(reading, key, who, dayOf(now))
    refuseDecision(found, decision)
    const last = found.submissions.at(-1)
    if (last === undefined || last.number !== number) {
      throw new StaleError('Another return was handed in meanwhile. Look at it.', found.shown)
    }
    await tx.insert(t.decisions).values({
      submission: last.id,
      number: last.decided + 1,
      decision,
      reason: reason === '' ? null : reason,
      decidedAt: at,
      decidedBy: actor,
    })
    await recordChange(tx, t, {
      at,
      actor,
      action: ACTIONS[decision],
      subject: returnSubject(key),
      board: key.board,
      before: { state: found.state },
      after: { state: decision, number, reason: reason === '' ? null : reason },
    })
    await raiseWorking(tx, t, key.board)
    return (await findReturn(reading, key, who, dayOf(now))).shown
  })
}

const ACTIONS: Readonly<Record<Decision, string>> = {
  'signed-off': 'sign-return-off',
  'sent-back': 'send-return-back',
  'taken-back': 'take-return-back',
}

function refuseDecision(found: GatheredReturn, decision: Decision): void {
  const { state, quarter, mayDecide, mayTakeBack } = found
  if (quarter.state === 'published') {
    throw new DomainError('conflict', `${quarter.period.label} is published. It can be corrected.`)
  }
  const isWaiting = state === 'submitted'
  if (!isWaiting && !(decision === 'sent-back' && state === 'signed-off')) {
    throw new DomainError('conflict', 'There is nothing here to decide on. Look at it again.')
  }
  if (decision === 'taken-back') {
    if (!mayTakeBack) {
      throw new DomainError('forbidden', 'Who handed a return in takes it back.')
    }
    return
  }
  if (!mayDecide) {
    throw new DomainError(
      'forbidden',
      'A second person decides on a return: one who is its director or of the performance team, and entered nothing in it.',
    )
  }
}
