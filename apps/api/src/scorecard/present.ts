import type { AsKnown, Measure, Publication, Scorecard } from '@quarterdeck/contract'
import { publicProjection } from '@quarterdeck/judgement'
import type { InternalMeasure, InternalScorecard } from './internal-scorecard.ts'
import { type Previous, statusBefore } from './previous.ts'
import type { PublicationRow } from './scorecard-store.ts'

type FrozenPublication = PublicationRow & { engineVersion: string; contentHash: string }

type Surroundings = {
  as: AsKnown
  publication: FrozenPublication
  previous: Previous | null
}

/** Turns an internal scorecard into what the public may have of it, in the contract's shape. */
export function presentToPublic(
  scorecard: InternalScorecard,
  { as, publication, previous }: Surroundings,
): Scorecard {
  return {
    board: scorecard.board,
    period: scorecard.period,
    as,
    publication: presentPublication(publication),
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
    milestones: [...scorecard.milestones],
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

/** What the public may have of one measure, in the contract's shape. */
export function presentMeasure(
  measure: InternalMeasure,
  smallNumberThreshold: number,
  previous: Measure['previous'],
): Measure {
  const { result: internal, officers, ...place } = measure
  const {
    combine: _,
    smallNumbers: __,
    ...result
  } = publicProjection(internal, smallNumberThreshold)
  return structuredClone({ ...place, officers, ...result, previous }) as Measure
}
