import type { CellValue, Measure, Trend } from '@quarterdeck/contract'

/** What of a measure the finding is told from: the public texts only. */
export type FindingMeasure = Pick<Measure, 'current' | 'rag' | 'direction' | 'sinceYearEnd'>

/** The figures of the quarter that a finding is about. */
export type JudgedFigures =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly figure: JudgedFigure }
  /** Components judged apart: no one figure stands for the measure. */
  | { readonly kind: 'several'; readonly figures: readonly CellValue[] }

/** The figure that the colour is judged on: a component's, or the total of all. */
export type JudgedFigure = Pick<CellValue, 'value' | 'text' | 'coverage' | 'note'>

/** The figure, or figures, of the quarter that the measure is judged on. */
export function judgedFigures(trend: Trend, { current }: FindingMeasure): JudgedFigures {
  const [first] = current.values
  if (current.availability !== 'reported' || first === undefined) {
    return { kind: 'none' }
  }
  const judged = trend.series.filter((series) => series.isJudged)
  if (current.total !== null) {
    return one({ ...current.total, coverage: first.coverage, note: first.note })
  }
  if (judged.length === 1) {
    return ofSeries(current.values, judged[0]?.component ?? null)
  }
  return current.values.length === 1 ? one(first) : { kind: 'several', figures: current.values }
}

/** A sum without a total is protected: a total would give a component away. */
function ofSeries(values: readonly CellValue[], component: string | null): JudgedFigures {
  const [first] = values
  const own = values.find((value) => value.component === component)
  if (own !== undefined) {
    return one(own)
  }
  if (component !== null || first === undefined) {
    return { kind: 'none' }
  }
  const text = 'withheld to protect a small number'
  return one({ value: null, text, coverage: first.coverage, note: null })
}

function one(figure: JudgedFigure): JudgedFigures {
  return { kind: 'one', figure }
}

/** "Residential: 3 points below target" of components judged apart: whose it is, and the rest. */
export function splitComponent(
  brief: string,
  components: readonly (string | null)[],
): { readonly component: string | null; readonly rest: string } {
  const component = components.find((each) => each !== null && brief.startsWith(`${each}: `))
  return component === undefined || component === null
    ? { component: null, rest: brief }
    : { component, rest: brief.slice(component.length + 2) }
}
