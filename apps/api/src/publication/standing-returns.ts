import type { OpenQuarter } from '../returns/open-quarter.ts'
import { type OwedRow, readDecisions, readOwed, readSubmissions } from '../returns/owed-store.ts'
import { type SubmittedContent, submittedContent } from '../returns/submitted.ts'
import type { Reading } from '../store/db.ts'

/** A return of a period, and what was last handed in of it where that stands. */
export type RoundReturn = {
  readonly owed: OwedRow
  /** Null where nothing was handed in for this issue, or it was sent or taken back. */
  readonly standing: SubmittedContent | null
  /** Whether a second person signed off what was handed in last, for this issue or one before. */
  readonly isSignedOff: boolean
}

/**
 * What a period's next issue is made from: what was handed in last of each return, signed off or
 * not decided on yet. For a correction only what was handed in since it was opened counts.
 */
export async function readRound(reading: Reading, quarter: OpenQuarter): Promise<RoundReturn[]> {
  const decisions = await readDecisions(reading, quarter, undefined)
  const lastDecision = new Map(decisions.map(({ submission, decision }) => [submission, decision]))
  const submissions = await readSubmissions(reading, quarter, undefined)
  const last = new Map(submissions.map((submission) => [submission.owed, submission]))
  return (await readOwed(reading, quarter, undefined)).map((owed) => {
    const submission = last.get(owed.row)
    const decision = submission && lastDecision.get(submission.id)
    const stands =
      submission !== undefined &&
      submission.submittedAt >= quarter.since &&
      (decision ?? 'signed-off') === 'signed-off'
    return {
      owed,
      standing: stands ? submittedContent(submission) : null,
      isSignedOff: decision === 'signed-off',
    }
  })
}
