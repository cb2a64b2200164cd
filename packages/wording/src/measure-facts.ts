import type { Measure } from '@quarterdeck/contract'

/** Red now, and green or amber in the board's previous published quarter. */
export function hasTurnedRed(measure: Measure): boolean {
  const before = measure.previous?.status
  return measure.rag.status === 'red' && (before === 'green' || before === 'amber')
}

/** A figure of this quarter's report was changed by a later one. A confirmed figure is no change. */
export function isRestated(measure: Measure): boolean {
  return measure.restated?.changes.some((change) => change.kind === 'restated') ?? false
}

/** No figure for this quarter, for whatever reason. */
export function hasNoFigure(measure: Measure): boolean {
  return measure.current.availability !== 'reported'
}

/** The quarter's own figure may still change. */
export function isProvisional(measure: Measure): boolean {
  return measure.current.values.some((value) => value.provisional)
}

/** A figure in the row carries a †: it is doubted, not comparable, or of another definition. */
export function isDoubted(measure: Measure): boolean {
  return [measure.current, measure.priorActual].some((cell) =>
    cell.values.some((value) => value.note !== null),
  )
}

/** Whether a printed report is held of the quarter; one that was run here has none. */
export function isPrinted({ current, target, priorActual }: Measure): boolean {
  return [current, target, priorActual].some(({ printed }) => printed !== null)
}
