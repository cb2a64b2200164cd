import type { Cell, Measure, TargetCell } from '@quarterdeck/contract'

/** What is said of figures that nobody but their officers checked. */
export const UNSIGNED = 'Published without sign-off'

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
    ...remarkOf(measure.target),
    ...(measure.unsigned ? [`${UNSIGNED}.`] : []),
    ...(measure.restated === null ? [] : [measure.restated.reason]),
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

/** Where there is no target the cell itself says so, in the same words. */
function remarkOf({ kind, remark }: TargetCell): string[] {
  return kind === 'none' || remark === null ? [] : [`Target: ${remark}`]
}
