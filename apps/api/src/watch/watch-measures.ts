import type { Measure } from '@quarterdeck/contract'
import {
  distanceFromTarget,
  type MeasureSign,
  type Rag,
  watchMeasure,
} from '@quarterdeck/judgement'
import { presentMeasure } from '../scorecard/present.ts'
import { type PublishedBoard, quarterName, type WatchedRow } from './watched-row.ts'

/** The measures of a board's newest quarter that are watched, by what the public may have of them. */
export function watchMeasures({ frozen, histories }: PublishedBoard): WatchedRow[] {
  const { measures, smallNumberThreshold, period } = frozen.scorecard
  return measures.flatMap((internal) => {
    const measure = presentMeasure(internal, smallNumberThreshold, null)
    const history = histories.get(measure.indicator) ?? []
    const rag = { ...measure.rag, code: internal.result.rag.code }
    const signs = watchMeasure({ ...measure, rag }, history, measure.judgement)
    return signs.map((sign) => rowOf(measure, rag, sign, period.id))
  })
}

function rowOf(
  measure: Measure,
  rag: Pick<Rag, 'code' | 'numbers'>,
  { kind, why, run }: MeasureSign,
  period: string,
): WatchedRow {
  return {
    kind,
    about: {
      kind: 'measure',
      id: measure.indicator,
      code: measure.code,
      title: measure.title,
    },
    period: quarterName(period),
    status: measure.rag.status,
    why: [why, ...(kind === 'overdue' ? [] : reservationsOf(measure))].join(' '),
    // Why there is no figure is in the sentence already; when one was due is not.
    reason: kind === 'overdue' && rag.code !== 'overdue' ? null : measure.rag.reason,
    quarters: run?.quarters ?? null,
    since: run === null ? null : quarterName(run.since),
    distance: distanceFromTarget(rag, measure.polarity),
    officers: measure.officers,
  }
}

/** What is to be known of a figure before much is made of it. */
function reservationsOf({ current, unsigned }: Measure): string[] {
  return [
    ...(current.values.some(({ provisional }) => provisional)
      ? ['The figure is provisional.']
      : []),
    ...(unsigned ? ['It was published without sign-off.'] : []),
  ]
}
