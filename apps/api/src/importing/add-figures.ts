import { sameDecimal } from '@quarterdeck/exchange'
import type { ReturnKey } from '../store/ids.ts'
import type { NewRow } from '../store/schema.ts'
import { compareFigure } from './compare-figure.ts'
import type { FaultList } from './faults.ts'
import { type Figure, figureInWords, type RevisionOf } from './figure.ts'
import { FILES, joined } from './files.ts'
import { citationPlace, type HeldFigures } from './held-figures.ts'
import type { Restatement } from './result.ts'

/** A revision to add, and the one it follows. */
export type AddedRevision = {
  readonly figure: Figure
  readonly number: number
  readonly before: RevisionOf | undefined
}

export type AddedFigures = {
  readonly returns: readonly NewRow<'returns'>[]
  readonly revisions: readonly AddedRevision[]
  readonly citations: readonly NewRow<'citations'>[]
  readonly restatements: readonly Restatement[]
  /** How many rows added nothing. */
  readonly unchanged: number
}

/**
 * Works out what the figures add to what is held: returns that are new, a revision where a later
 * publication carried another figure than the one before it, and the cells that cite them.
 */
export function addFigures(
  figures: readonly Figure[],
  held: HeldFigures,
  faults: FaultList,
): AddedFigures {
  const history = new Map<string, readonly RevisionOf[]>(held.revisions)
  const returns: NewRow<'returns'>[] = []
  const revisions: AddedRevision[] = []
  const restatements: Restatement[] = []
  const changedRows = new Set<Figure>()

  for (const alike of byPublicationAndReturn(figures)) {
    const rows = refuseDoubles(alike, faults)
    const [first] = rows as [Figure, ...Figure[]]
    const past = history.get(first.returnId) ?? []
    const outcome = compareFigure(rows, past)
    if (outcome.kind === 'refused') {
      faults.add(FILES.returns.name, outcome.fault)
    }
    if (outcome.kind === 'added') {
      const { before } = outcome
      const revision = { figure: first, number: past.length + 1, before }
      if (past.length === 0) {
        returns.push({ id: first.returnId, ...first.key })
      }
      revisions.push(revision)
      history.set(first.returnId, [...past, asRevision(revision)])
      changedRows.add(first)
      restatements.push(...restatementOf(rows, before))
    }
  }

  const citations = newCitations(figures, held, faults, changedRows)
  return {
    returns,
    revisions,
    citations,
    restatements,
    unchanged: figures.length - changedRows.size,
  }
}

/** The rows of one return in one publication, publications of a board in their sequence. */
function byPublicationAndReturn(figures: readonly Figure[]): Figure[][] {
  const inOrder = figures.toSorted((one, other) => {
    const { publication: a } = one
    const { publication: b } = other
    return a.board === b.board ? a.sequence - b.sequence : a.date.localeCompare(b.date)
  })
  const groups = Map.groupBy(inOrder, (figure) => joined([figure.publication.id, figure.returnId]))
  return [...groups.values()]
}

/** The rows without those that put the figure into a cell again, which are faults. */
function refuseDoubles(rows: readonly Figure[], faults: FaultList): readonly Figure[] {
  if (rows.length === 1) {
    return rows
  }
  const firstOf = new Map<string, Figure>()
  for (const row of rows) {
    const place = joined([row.measure.id, row.cell])
    const first = firstOf.get(place)
    if (first === undefined) {
      firstOf.set(place, row)
      continue
    }
    const { from, to } = row.key
    faults.add(FILES.returns.name, {
      row: row.row,
      column: 'code, cell, from, to',
      value: `${row.measure.code}, ${row.cell}, ${from}, ${to}`,
      cause: `Row ${first.row} has the same figure of the same cell`,
    })
  }
  return [...firstOf.values()]
}

function asRevision({ figure, number }: AddedRevision): RevisionOf {
  return { ...figure, number, origin: 'import' }
}

/**
 * A restatement: another value for a figure that was reported before. A forecast made afresh in a
 * later quarter is not one, unless the later report calls it last year's actual.
 */
function restatementOf(rows: readonly Figure[], before: RevisionOf | undefined): Restatement[] {
  const [first] = rows as [Figure, ...Figure[]]
  const isForecastAgain =
    first.basis === 'forecast' && rows.every((row) => row.cell !== 'prior-actual')
  if (before === undefined || before.value === null || first.value === null) {
    return []
  }
  if (isForecastAgain || sameDecimal(before.value, first.value)) {
    return []
  }
  const { indicator, component, from, to }: ReturnKey = first.key
  return [
    {
      codes: [...new Set(rows.map((row) => row.measure.code))],
      indicator,
      component,
      coverage: { from, to, label: first.label },
      was: figureInWords(before),
      now: figureInWords(first),
      publication: { id: first.publication.id, period: first.publication.period },
    },
  ]
}

function newCitations(
  figures: readonly Figure[],
  held: HeldFigures,
  faults: FaultList,
  changedRows: Set<Figure>,
): NewRow<'citations'>[] {
  const citations: NewRow<'citations'>[] = []
  for (const figure of figures) {
    if (figure.cell === 'held') {
      continue
    }
    const citation = {
      period: figure.publication.periodId,
      measure: figure.measure.id,
      cell: figure.cell,
      return: figure.returnId,
      position: held.citationCount + citations.length + 1,
    }
    if (held.citations.get(citation.period)?.has(citationPlace(citation))) {
      continue
    }
    if (figure.publication.isFrozen) {
      const cause = `Publication ${figure.publication.sequence} is frozen: its cells cannot be added to`
      faults.add(FILES.returns.name, { row: figure.row, column: 'cell', value: figure.cell, cause })
    }
    citations.push(citation)
    changedRows.add(figure)
  }
  return citations
}
