import type { AsKnown } from '@quarterdeck/contract'
import type { MeasureCase } from '@quarterdeck/judgement'
import type { Frozen } from '../publication/frozen.ts'
import { inCarriedPlan } from '../scorecard/carried-plan.ts'
import type { InternalMeasure, InternalScorecard } from '../scorecard/internal-scorecard.ts'
import { workOutLatest } from '../scorecard/latest.ts'
import { markRestated, restatementsSince } from '../scorecard/restatements.ts'
import type { BoardRecord, PublicationRow } from '../scorecard/scorecard-store.ts'

type Known = {
  /** Of one indicator alone. */
  record: BoardRecord
  publication: PublicationRow
  issues: readonly PublicationRow[]
  frozen: Frozen
}

/** One measure of a quarter as it is asked for, and what its result was worked out from. */
export type MeasureView = {
  measure: InternalMeasure
  case: MeasureCase
  /** The same quarter with everything that is known now, worked out when it is asked for. */
  latest: () => MeasureCase
  /** What was known then: revisions carried by publications up to this sequence. */
  upTo: number
}

/**
 * A measure as its publication froze it, or with the newest figures; both say which of its figures
 * later publications changed.
 */
export function viewMeasure(indicator: string, as: AsKnown, known: Known): MeasureView {
  const { record, publication, issues, frozen } = known
  const view = as === 'published' ? frozenView(frozen) : latestView(known)
  const measure = view.scorecard.measures.find((each) => each.indicator === indicator)
  if (measure === undefined) {
    throw new Error(`${indicator} is in the plan of ${publication.period} and not in its scorecard`)
  }
  const changes = restatementsSince(record, publication, issues)
  const one = { ...view.scorecard, measures: [measure] }
  const [marked = measure] = markRestated(one, changes, frozen.scorecard).measures
  return {
    measure: marked,
    case: caseOf(indicator, view),
    latest: () => caseOf(indicator, latestView(known)),
    upTo: view.upTo,
  }
}

type Whole = { scorecard: InternalScorecard; cases: readonly MeasureCase[]; upTo: number }

function frozenView({ inputs, scorecard, publication }: Frozen): Whole {
  return { scorecard, cases: inputs.map(({ measure }) => measure), upTo: publication.sequence }
}

function latestView({ record, publication, issues, frozen }: Known): Whole {
  const { scorecard, prepared } = workOutLatest(record, publication, issues)
  const newest = issues.at(-1) ?? publication
  return {
    scorecard: inCarriedPlan(scorecard, frozen.scorecard),
    cases: prepared.map((each) => each.case),
    upTo: newest.sequence,
  }
}

function caseOf(indicator: string, { cases, scorecard }: Whole): MeasureCase {
  const found = cases.find((each) => each.indicator.id === indicator)
  if (found === undefined) {
    throw new Error(`${indicator} of ${scorecard.period.id} has no inputs`)
  }
  return found
}
