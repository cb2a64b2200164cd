import type { Cell, Measure } from '@quarterdeck/contract'
import { formatDate, formatPeriod } from '../../ui/format-date.ts'

const CELLS = [
  ['priorActual', 'Earlier figure'],
  ['target', 'Target'],
  ['current', 'Current figure'],
] as const

/**
 * What is to be known of a measure's figures, a sentence each: what they cover, doubts, how an
 * unclear cell was read, what a later report changed.
 */
export function listNotes(measure: Measure): string[] {
  const ofCells = CELLS.flatMap(([cell, name]) => notesOf(measure[cell], name))
  return [
    ...ofCells,
    ...(measure.target.remark === null ? [] : [`Target: ${measure.target.remark}`]),
    ...changesOf(measure),
    ...(measure.printedCode === null
      ? []
      : [`The report printed the code as ${measure.printedCode}.`]),
  ]
}

/** The notes behind the † marks: why a figure is doubted or cannot be set beside its target. */
export function listFigureNotes(measure: Measure): string[] {
  return CELLS.flatMap(([cell, name]) => markedNotes(measure[cell], name))
}

function markedNotes(cell: Cell, name: string): string[] {
  const notes = cell.values.map((value) => value.note).filter((note) => note !== null)
  return [...new Set(notes)].map((note) => `† ${name}: ${note}`)
}

function notesOf(cell: Cell, name: string): string[] {
  const provisional = cell.values.some((value) => value.provisional)
  return [
    ...markedNotes(cell, name),
    ...(provisional ? [`p ${name}: provisional, so it may still change.`] : []),
    ...(cell.reading === null ? [] : [`${name}: ${cell.reading}`]),
  ]
}

function changesOf({ restated }: Measure): string[] {
  if (restated === null) {
    return []
  }
  const changes = restated.changes.map(({ cell, component, was, now, kind, by }) => {
    const name = cell === 'current' ? 'Current figure' : 'Earlier figure'
    const part = component === null ? '' : ` (${component})`
    const where = `in ${formatPeriod(by.period)}, published ${formatDate(by.date)}`
    return kind === 'restated'
      ? `${name}${part}: ${was} was changed to ${now} ${where}.`
      : `${name}${part}: ${was} was provisional and was confirmed ${where}.`
  })
  return restated.reason === '' ? changes : [...changes, restated.reason]
}
