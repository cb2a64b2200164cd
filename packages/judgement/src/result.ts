import type { Combine } from './catalogue.ts'
import { type Coverage, isCompleteYear, type Stretch, sameStretch } from './coverage.ts'
import type { Direction } from './direction.ts'
import { figureText } from './figure-text.ts'
import type { Figure } from './figures.ts'
import type { Rag } from './rag.ts'
import type { SinceYearEnd } from './since-year-end.ts'
import type { SparkPoint } from './sparkline.ts'
import type { Availability, Basis, Day, RagStatus, YearType } from './words.ts'

/** One figure as a cell shows it. `value` is null where a small number is protected. */
export type CellFigure = {
  component: string | null
  value: string | null
  text: string
  provisional: boolean
  coverage: Coverage | null
  /** The stretch in words where it is not the usual one; else null. */
  stretch: string | null
  note: string | null
}

export type ResultCell = {
  availability: Availability
  printed: string | null
  reading: string | null
  values: readonly CellFigure[]
  /** What the figures come to, where the measure is judged on their sum. */
  total: { value: string; text: string } | null
}

export type TargetCell = ResultCell & {
  kind: 'absolute' | 'range' | 'change' | 'none'
  remark: string | null
}

/** One figure that a later publication changed, or confirmed where it had been provisional. */
export type RestatedFigure = {
  cell: 'current' | 'prior-actual'
  component: string | null
  was: string
  now: string
  kind: 'restated' | 'confirmed'
  by: { sequence: number; period: string; date: string }
}

export type Restated = {
  changes: readonly RestatedFigure[]
  statusWas: RagStatus | null
  reason: string
}

/** Everything the scorecard says of one measure, before the public projection. */
export type MeasureResult = {
  unit: string
  basis: Basis
  yearType: YearType
  combine: Combine
  smallNumbers: boolean
  /**
   * The last days of stretches of which a component was restated since, small then or now: nothing
   * of them is shown. Left out where there are none.
   */
  restatedDays?: readonly Day[]
  priorActual: ResultCell
  target: TargetCell
  current: ResultCell
  rag: Rag
  direction: Direction
  sinceYearEnd: (Omit<SinceYearEnd, 'baseline'> & { baseline: Baseline }) | null
  sparkline: readonly (Omit<SparkPoint, 'value'> & { value: string | null })[]
  sparklineTarget: string | null
  restated: Restated | null
}

type Baseline = { period: string; value: string | null; text: string }

/**
 * A figure for a cell. Its stretch is told only where it is not the `usual` one: "August 2021" beside
 * a figure that the heading dates to 30 September.
 */
export function cellFigure(
  figure: Figure & { value: string },
  given: { unit: string; usual: Stretch; yearType: YearType },
): CellFigure {
  return {
    component: figure.component,
    value: figure.value,
    text: figureText(figure.value, given.unit),
    provisional: figure.provisional,
    coverage: figure.coverage,
    stretch: saysItself(figure.coverage, given) ? null : figure.coverage.label,
    note: noteOf(figure),
  }
}

/**
 * Whether the heading over a cell says enough: "2020/21 actual" does for 31 March 2021, and does not
 * for the academic year 2019/20, which ended in it.
 */
function saysItself(
  coverage: Stretch,
  { usual, yearType }: { usual: Stretch; yearType: YearType },
): boolean {
  const isOtherYear = yearType !== 'financial' && isCompleteYear(coverage, yearType)
  return sameStretch(coverage, usual) && !isOtherYear
}

/** Why a figure is doubted, or cannot be set beside its target; null when neither. */
export function noteOf(figure: Pick<Figure, 'doubtful' | 'notComparable'>): string | null {
  if (figure.doubtful !== null) return `In doubt: ${figure.doubtful}.`
  if (figure.notComparable !== null)
    return `Not comparable with the target: ${figure.notComparable}.`
  return null
}
