import type { CellValue, Measure } from '@quarterdeck/contract'
import { absenceIn, type Column } from '@quarterdeck/wording'

/** What one cell says: a figure, or why there is none. */
export type FigureContent = {
  /** "38", "To follow"; empty where the cell of a component has nothing to say. */
  readonly text: string
  /** Whether the text is a figure, not what stands in its place. */
  readonly isFigure: boolean
  readonly provisional: boolean
  /** Whether a note stands beneath the row. */
  readonly noted: boolean
  /** The few words beneath: which component, which stretch of time, what it was before. */
  readonly beneath: readonly string[]
}

const NOTHING = { isFigure: false, provisional: false, noted: false, beneath: [] } as const

/** The figure of a measure's own row, or what the column says in its place. */
export function describeMainFigure(
  measure: Measure,
  column: Column,
  value: CellValue | null,
): FigureContent {
  if (value === null) {
    return describeAbsence(measure, column)
  }
  const component = column === 'current' ? value.component : null
  return describeValue(measure, column, value, component === null ? [] : [component])
}

/** The figure of a component's row, whose head names the component. */
export function describePartFigure(
  measure: Measure,
  column: Column,
  value: CellValue | null,
): FigureContent {
  return value === null ? { ...NOTHING, text: '' } : describeValue(measure, column, value, [])
}

function describeValue(
  measure: Measure,
  column: Column,
  value: CellValue,
  before: readonly string[],
): FigureContent {
  const stretch = saysItsStretch(value, measure[column].values) ? [value.stretch] : []
  return {
    text: value.text,
    isFigure: true,
    provisional: value.provisional,
    noted: value.note !== null,
    beneath: [...before, ...stretch, ...listChanges(measure, column, value.component)],
  }
}

/** A stretch that every figure of a cell shares is said once, with the first of them. */
function saysItsStretch(
  value: CellValue,
  all: readonly CellValue[],
): value is CellValue & { stretch: string } {
  const shared = all.every((other) => other.stretch === value.stretch)
  return value.stretch !== null && (!shared || value === all[0])
}

function listChanges(measure: Measure, column: Column, component: string | null): string[] {
  const cell = column === 'priorActual' ? 'prior-actual' : column
  const changes = measure.restated?.changes ?? []
  return changes
    .filter((change) => change.kind === 'restated')
    .filter((change) => change.cell === cell && change.component === component)
    .map(({ was, now }) => `was ${was}, now ${now}`)
}

function describeAbsence(measure: Measure, column: Column): FigureContent {
  const cell = measure[column]
  if (cell.total !== null) {
    return { ...NOTHING, text: cell.total.text, isFigure: true, beneath: ['in all'] }
  }
  if (cell.values.length > 0) {
    return { ...NOTHING, text: '' }
  }
  if (column === 'target') {
    return { ...NOTHING, text: measure.target.remark ?? 'None set' }
  }
  return { ...NOTHING, text: absenceIn(measure, column) }
}
