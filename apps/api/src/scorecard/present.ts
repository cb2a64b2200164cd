import type { AsKnown, Measure, Scorecard } from '@quarterdeck/contract'
import { publicProjection } from '@quarterdeck/judgement'
import type { InternalMeasure, InternalScorecard } from './internal-scorecard.ts'
import type { PublicationRow } from './scorecard-store.ts'

type Surroundings = {
  as: AsKnown
  publication: PublicationRow & { engineVersion: string; contentHash: string }
  previous: {
    id: string
    label: string
    statuses: ReadonlyMap<string, Measure['rag']['status']>
  } | null
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
    publication: {
      sequence: publication.sequence,
      date: publication.publishedOn,
      engine: publication.engineVersion,
      contentHash: publication.contentHash,
    },
    headings: scorecard.headings,
    previousPeriod: previous === null ? null : { id: previous.id, label: previous.label },
    objectives: [...scorecard.objectives],
    measures: scorecard.measures.map((measure) => {
      const status = previous?.statuses.get(measure.indicator)
      const before =
        previous === null || status === undefined ? null : { period: previous.id, status }
      return presentMeasure(measure, scorecard.smallNumberThreshold, before)
    }),
    milestones: [...scorecard.milestones],
  }
}

function presentMeasure(
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
