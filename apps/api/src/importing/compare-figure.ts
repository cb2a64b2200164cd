import type { FoundFault } from './faults.ts'
import {
  differences,
  type Figure,
  type FigureContent,
  figureInWords,
  type PublicationRef,
  type RevisionOf,
  revisionAsOf,
} from './figure.ts'

export type Outcome =
  /** Nothing to add: the publication carried the figure that was already known. */
  | { readonly kind: 'unchanged' }
  /** A revision is to be added; `before` is the one it follows, if any. */
  | { readonly kind: 'added'; readonly before: RevisionOf | undefined }
  | { readonly kind: 'refused'; readonly fault: FoundFault }

/** The columns of returns.csv, where they are called otherwise than what they hold. */
const COLUMN: Partial<Record<keyof FigureContent, string>> = { notComparable: 'not_comparable' }

/**
 * Sets what one publication carried of one return beside what is known of it.
 * @param rows the publication's rows of that return: at least one
 * @param past the return's revisions, oldest first
 */
export function compareFigure(rows: readonly Figure[], past: readonly RevisionOf[]): Outcome {
  const [first, ...others] = rows as [Figure, ...Figure[]]
  for (const other of others) {
    const fault = refuseDifference(other, first, `Row ${first.row}, of the same publication, has`)
    if (fault !== undefined) {
      return { kind: 'refused', fault }
    }
  }
  const { publication } = first
  const asOf = revisionAsOf(past, publication)
  const newest = past.at(-1)
  if (asOf !== undefined && differences(first, asOf).length === 0) {
    return refuseOtherWords(rows, asOf) ?? { kind: 'unchanged' }
  }
  if (asOf !== undefined && publication.isHeld) {
    return outcomeOf(refuseDifference(first, asOf, `${inWords(publication)} is already held, with`))
  }
  if (newest?.origin === 'application') {
    return outcomeOf(refuseDifference(first, newest, 'The application holds'))
  }
  if (newest !== asOf) {
    const cause = 'A later publication carried this figure first: it cannot be put before that'
    return { kind: 'refused', fault: faultOf(first, 'sequence', cause) }
  }
  return { kind: 'added', before: asOf }
}

function outcomeOf(fault: FoundFault | undefined): Outcome {
  return fault === undefined ? { kind: 'unchanged' } : { kind: 'refused', fault }
}

function inWords(publication: PublicationRef): string {
  return `Publication ${publication.sequence} of ${publication.board}`
}

/**
 * The label and note are kept of the row that made the revision. Where this publication made it,
 * one of its rows must still have them.
 */
function refuseOtherWords(rows: readonly Figure[], asOf: RevisionOf): Outcome | undefined {
  const [first] = rows as [Figure, ...Figure[]]
  const { publication } = first
  const isItsOwn =
    publication.isHeld &&
    asOf.publication?.board === publication.board &&
    asOf.publication.sequence === publication.sequence
  if (!isItsOwn || rows.some((row) => row.label === asOf.label && row.note === asOf.note)) {
    return undefined
  }
  const column = first.label === asOf.label ? 'note' : 'coverage'
  const held = (column === 'note' ? asOf.note : asOf.label) ?? ''
  const cause = `It is already held as "${held}", and an import never changes a row`
  return { kind: 'refused', fault: faultOf(first, column, cause) }
}

/** A fault at the first column in which a row differs from another figure. */
function refuseDifference(
  given: Figure,
  held: FigureContent,
  whose: string,
): FoundFault | undefined {
  const [column] = differences(given, held)
  if (column === undefined) {
    return undefined
  }
  const isSizeOfIt = column === 'value' || column === 'availability' || column === 'provisional'
  const text = isSizeOfIt ? figureInWords(held) : `${column} "${held[column] ?? ''}"`
  return faultOf(given, COLUMN[column] ?? column, `${whose} ${text}`)
}

function faultOf(given: Figure, column: string, cause: string): FoundFault {
  return { row: given.row, column, value: cellOf(given, column), cause }
}

function cellOf(figure: Figure, column: string): string | null {
  switch (column) {
    case 'value':
    case 'numerator':
    case 'denominator':
    case 'availability':
    case 'doubtful':
    case 'note':
      return figure[column]
    case 'not_comparable':
      return figure.notComparable
    case 'coverage':
      return figure.label
    case 'provisional':
      return figure.provisional ? 'yes' : 'no'
    default:
      return String(figure.publication.sequence)
  }
}
