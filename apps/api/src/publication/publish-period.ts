import type { Publication } from '@quarterdeck/contract'
import { dayInWords } from '@quarterdeck/judgement'
import { actorOf, type SignedIn } from '../access/signed-in.ts'
import { recordChange } from '../audit/record-change.ts'
import { faultAt, refuseFaults } from '../catalogue/field-faults.ts'
import { dayOf } from '../catalogue/today.ts'
import type { Context } from '../context.ts'
import { DomainError, type FieldFault } from '../errors.ts'
import { gatherReturns } from '../returns/gather-returns.ts'
import { findOpenQuarter, type OpenQuarter } from '../returns/open-quarter.ts'
import { presentPublication } from '../scorecard/present.ts'
import { findLacking, findQuoting } from './describe-issue.ts'
import { type MadeIssue, makeIssue } from './make-issue.ts'

type Input = {
  readonly board: string
  readonly period: string
  readonly date: string
  readonly reportingOfficer: string
  readonly incomplete: string
  readonly confirmed: readonly { readonly code: string; readonly reason: string }[]
  /** Why it is corrected; left out for a first issue. */
  readonly reason?: string
}

/**
 * Publishes a period, or a correction of one: what was handed in by now is carried, frozen and
 * public, in one write. What comes a moment later belongs to no publication.
 * @throws DomainError 'not-found' for a period that was not opened, 'conflict' for one that cannot
 * be published now, 'invalid' naming what has to be said or decided first
 */
export async function publishPeriod({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: Input
}): Promise<Publication> {
  const now = ctx.now()
  const actor = actorOf(who)
  const { t } = ctx.db
  return await ctx.db.write(async (tx) => {
    const reading = { t, read: tx }
    const quarter = await findOpenQuarter(reading, input)
    refuseOther(quarter, input)
    const lacking = findLacking(await gatherReturns(reading, quarter, who, dayOf(now)))
    const reason = input.reason?.trim() ?? null
    const incomplete = lacking.length === 0 ? null : input.incomplete.trim()
    const { date, reportingOfficer } = input
    const given = { date, reportingOfficer, reason, incomplete, now }
    const made = await makeIssue(ctx.db, tx, quarter, given)
    refuseFaults([
      ...faultsOf(quarter, { date, reason, incomplete }, lacking.length),
      ...undecided(made, input),
    ])
    const { publication } = made
    await recordChange(tx, t, {
      at: now.toISOString(),
      actor,
      action: made.before === null ? 'publish-period' : 'publish-correction',
      subject: `publication ${publication.id}`,
      board: input.board,
      before: made.before && { publication: made.before.id },
      after: {
        period: input.period,
        date,
        reportingOfficer,
        reason,
        incomplete,
        confirmed: input.confirmed,
        engineVersion: publication.engineVersion,
        contentHash: publication.contentHash,
      },
    })
    return presentPublication(publication)
  })
}

/** A first issue and a correction are asked for apart, so that neither is made for the other. */
function refuseOther({ state, period }: OpenQuarter, { reason }: Input): void {
  if (state === 'correcting' && reason === undefined) {
    throw new DomainError('conflict', `${period.label} is published. Publish the correction of it.`)
  }
  if (state !== 'correcting' && reason !== undefined) {
    throw new DomainError('conflict', `No correction of ${period.label} is open.`)
  }
}

function faultsOf(
  { period }: OpenQuarter,
  {
    date,
    reason,
    incomplete,
  }: Pick<Input, 'date'> & Record<'reason' | 'incomplete', string | null>,
  lacking: number,
): FieldFault[] {
  const faults: FieldFault[] = []
  if (date <= period.to) {
    const message = `Enter a day after the quarter ends on ${dayInWords(period.to)}.`
    faults.push(faultAt('date', message, 'too-early'))
  }
  if (reason === '') {
    faults.push(faultAt('reason', 'Say why it is corrected. Everybody can read it.', 'blank'))
  }
  if (incomplete === '') {
    const message = `Say why it is published although ${lackingInWords(lacking)}.`
    faults.push(faultAt('incomplete', message, 'blank'))
  }
  return faults
}

function lackingInWords(count: number): string {
  return count === 1
    ? 'a return is missing or not signed off'
    : `${count} returns are missing or not signed off`
}

/** Texts that seem to quote a protected number and that nobody decided on. */
function undecided({ content }: MadeIssue, { confirmed }: Input): FieldFault[] {
  const isDecided = (code: string) =>
    confirmed.some((each) => each.code === code && each.reason.trim() !== '')
  return findQuoting(content)
    .filter(({ code }) => !isDecided(code))
    .map(({ code, numbers, about }) =>
      faultAt(
        `confirmed/${code}`,
        `A commentary on ${about.map((each) => each.code).join(', ')} says ${numbers.join(' and ')}, which is protected. Have it changed, or say why it may stay.`,
        'quotes-protected',
      ),
    )
}
