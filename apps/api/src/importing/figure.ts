import type { Availability, Basis } from '@quarterdeck/contract'
import { sameDecimal } from '@quarterdeck/exchange'
import type { ReturnKey } from '../store/ids.ts'
import type { Origin } from '../store/words.ts'
import type { FigureCell } from './report-files.ts'

/** A figure as one publication carried it. Numbers are exact decimal text. */
export type FigureContent = {
  readonly availability: Availability
  readonly value: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  readonly provisional: boolean
  readonly doubtful: string | null
  readonly notComparable: string | null
}

export type PublicationRef = {
  readonly id: string
  readonly board: string
  readonly sequence: number
  readonly period: string
  readonly periodId: string
  /** The financial year of its period, whose plan it is about. */
  readonly year: string
  /** The day it was published. */
  readonly date: string
  /** Held since before this import. */
  readonly isHeld: boolean
  /** Frozen: nothing that its pages show may be added. */
  readonly isFrozen: boolean
}

/** One row of returns.csv, with what it refers to. */
export type Figure = FigureContent & {
  readonly row: number
  readonly publication: PublicationRef
  readonly measure: { readonly id: string; readonly code: string }
  readonly basis: Basis
  readonly cell: FigureCell
  readonly key: ReturnKey
  readonly returnId: string
  readonly label: string | null
  readonly note: string | null
}

/** A revision of a return, held or about to be. */
export type RevisionOf = FigureContent & {
  readonly number: number
  readonly label: string | null
  readonly note: string | null
  readonly publication: Pick<PublicationRef, 'board' | 'sequence' | 'date'> | null
  readonly origin: Origin
}

/**
 * The columns in which a figure differs from another, none where it is the same figure again: 59
 * is the same as 59.0. A blank numerator or denominator says nothing, so it is no difference.
 */
export function differences(given: FigureContent, held: FigureContent): (keyof FigureContent)[] {
  const found: (keyof FigureContent)[] = []
  if (given.availability !== held.availability) {
    found.push('availability')
  }
  if (!sameOrBothNull(given.value, held.value)) {
    found.push('value')
  }
  for (const column of ['numerator', 'denominator'] as const) {
    if (given[column] !== null && !sameOrBothNull(given[column], held[column])) {
      found.push(column)
    }
  }
  for (const column of ['provisional', 'doubtful', 'notComparable'] as const) {
    if (given[column] !== held[column]) {
      found.push(column)
    }
  }
  return found
}

export function sameOrBothNull(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : sameDecimal(one, other)
}

/** Publications of a board are ordered by sequence, never by date; those of two boards by date. */
function isAtOrBefore(
  one: Pick<PublicationRef, 'board' | 'sequence' | 'date'>,
  other: Pick<PublicationRef, 'board' | 'sequence' | 'date'>,
): boolean {
  return one.board === other.board ? one.sequence <= other.sequence : one.date <= other.date
}

/** The newest revision that a publication, or one before it, carried. */
export function revisionAsOf(
  revisions: readonly RevisionOf[],
  publication: PublicationRef,
): RevisionOf | undefined {
  return revisions.findLast(
    (each) => each.publication !== null && isAtOrBefore(each.publication, publication),
  )
}

/** "57", "57 (provisional)", "to-follow": a figure in a message. */
export function figureInWords(figure: FigureContent): string {
  const text = figure.value ?? figure.availability
  return figure.provisional ? `${text} (provisional)` : text
}
