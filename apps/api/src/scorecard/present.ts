import type {
  AsKnown,
  Judgement,
  Measure,
  Milestone,
  OtherIssue,
  Publication,
  Scorecard,
} from '@quarterdeck/contract'
import { publicProjection } from '@quarterdeck/judgement'
import { hiddenNumbers, numbersSaidIn } from './hidden-numbers.ts'
import type { InternalMeasure, InternalMilestone, InternalScorecard } from './internal-scorecard.ts'
import { type Previous, statusBefore } from './previous.ts'
import type { PublicationRow } from './scorecard-store.ts'

type FrozenPublication = PublicationRow & { engineVersion: string; contentHash: string }

type Surroundings = {
  as: AsKnown
  publication: FrozenPublication
  previous: Previous | null
  corrects?: OtherIssue | null
  correctedBy?: OtherIssue | null
  incomplete?: string | null
}

/** Turns an internal scorecard into what the public may have of it, in the contract's shape. */
export function presentToPublic(
  scorecard: InternalScorecard,
  {
    as,
    publication,
    previous,
    corrects = null,
    correctedBy = null,
    incomplete = null,
  }: Surroundings,
): Scorecard {
  return {
    board: scorecard.board,
    period: scorecard.period,
    as,
    publication: presentPublication(publication),
    corrects,
    correctedBy,
    incomplete,
    headings: scorecard.headings,
    previousPeriod: previous === null ? null : { id: previous.id, label: previous.label },
    objectives: [...scorecard.objectives],
    measures: scorecard.measures.map((measure) =>
      presentMeasure(
        measure,
        scorecard.smallNumberThreshold,
        statusBefore(previous, measure.indicator),
      ),
    ),
    milestones: scorecard.milestones.map(presentMilestone),
  }
}

export function presentPublication(publication: FrozenPublication): Publication {
  return {
    sequence: publication.sequence,
    date: publication.publishedOn,
    engine: publication.engineVersion,
    contentHash: publication.contentHash,
  }
}

/** A milestone in the contract's shape; it has no figures to protect. */
export function presentMilestone(internal: InternalMilestone): Milestone {
  const { judgement = null, noJudgement = 'judgement-lost', ...milestone } = internal
  const isJudged = (judgement ?? milestone.printedProgress) !== null
  return structuredClone({
    ...milestone,
    judgement,
    noJudgement: isJudged ? null : noJudgement,
  })
}

/** What the public may have of one measure, in the contract's shape. */
export function presentMeasure(
  measure: InternalMeasure,
  smallNumberThreshold: number,
  previous: Measure['previous'],
): Measure {
  const { result: internal, officers, judgement: given, unsigned = false, ...place } = measure
  const shown = publicProjection(internal, smallNumberThreshold)
  const { combine: _, smallNumbers: __, restatedDays: ___, ...result } = shown
  const judgement = presentJudgement(given, hiddenNumbers(internal, shown))
  return structuredClone({
    ...place,
    officers,
    judgement,
    unsigned,
    ...result,
    previous,
  }) as Measure
}

function presentJudgement(
  given: Judgement | undefined,
  hidden: readonly string[],
): Judgement | null {
  if (given === undefined) {
    return null
  }
  const isTelling = numbersSaidIn(given.reason, hidden).length > 0
  return isTelling ? { ...given, reason: 'Why is not shown, to protect a small number.' } : given
}
