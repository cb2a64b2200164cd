import {
  defaultCoverage,
  outturnCoverage,
  parsePeriod,
  previousYear,
  type Stretch,
} from '@quarterdeck/judgement'
import { publicationId, returnId } from '../store/ids.ts'
import { noSuch } from './check-references.ts'
import { componentFault, type RowFault } from './components.ts'
import type { FaultList } from './faults.ts'
import type { Figure, PublicationRef } from './figure.ts'
import { FILES, type FileRow, joined } from './files.ts'
import type { HeldRows } from './held-rows.ts'
import type { KnownRows } from './known-rows.ts'
import type { MeasureIdOf } from './measure-ids.ts'
import type { Sheet } from './read-files.ts'
import type { FigureCell } from './report-files.ts'

type ReturnRow = FileRow<'returns'>

/** What tells which publications are held already, and which are frozen. */
export type HeldPublications = {
  readonly held: HeldRows['publications']
  /** Ids of frozen publications. */
  readonly frozen: ReadonlySet<string>
}

/**
 * Puts each row of returns.csv together with its publication, measure and indicator, and with the
 * stretch it is about. Rows that cannot be are faults, or follow from faults found before.
 */
export function resolveFigures(
  sheet: Sheet<'returns'>,
  known: KnownRows,
  publications: HeldPublications,
  idOf: MeasureIdOf,
  faults: FaultList,
): Figure[] {
  const figures: Figure[] = []
  const lookups: Lookups = {
    known,
    measureOf: remember(
      (key: MeasureKey) => joined(key),
      (key) => measureOf(key, known, idOf),
    ),
    publicationOf: remember(
      ({ board, sequence }) => joined([board, sequence]),
      (row) => publicationOf(row, known, publications),
    ),
    usualStretch: remember(
      ({ cell, period, indicator }) => joined([cell, period, indicator.basis, indicator.year_type]),
      usualStretch,
    ),
  }
  const seenAt = new Map<string, number>()
  for (const { number, values } of sheet.rows) {
    if (values === null) {
      continue
    }
    const figure = resolve(number, values, lookups)
    if (figure === undefined) {
      continue
    }
    if ('cause' in figure) {
      faults.add(FILES.returns.name, { row: number, ...figure })
      continue
    }
    const place = joined([figure.publication.id, figure.measure.id, figure.cell, figure.returnId])
    const before = seenAt.get(place)
    if (before !== undefined) {
      const value = `${values.code}, ${values.cell}, ${figure.key.from}, ${figure.key.to}`
      const cause = `Row ${before} has the same figure of the same cell`
      faults.add(FILES.returns.name, { row: number, column: 'code, cell, from, to', value, cause })
      continue
    }
    seenAt.set(place, number)
    figures.push(figure)
  }
  return figures
}

type Lookups = {
  readonly known: KnownRows
  readonly publicationOf: (row: ReturnRow) => PublicationRef | undefined
  readonly usualStretch: (place: Place) => Stretch | undefined
  readonly measureOf: (key: MeasureKey) => KnownMeasure | RowFault | undefined
}

/** Board, year and code. */
type MeasureKey = readonly [string, string, string]

type KnownMeasure = { readonly id: string; readonly indicator: FileRow<'indicators'> }

/** Undefined where what the row refers to is at fault itself, which is reported there. */
function resolve(row: number, values: ReturnRow, lookups: Lookups): Figure | RowFault | undefined {
  const { known } = lookups
  const publication = lookups.publicationOf(values)
  if (publication === undefined) {
    return undefined
  }
  const { year } = parsePeriod(publication.period)
  const measure = lookups.measureOf([values.board, year, values.code])
  if (measure === undefined || 'cause' in measure) {
    return measure
  }
  const { indicator } = measure
  const stretch = stretchOf(values, publication.period, indicator, lookups)
  if (stretch === undefined) {
    return undefined
  }
  const fault = componentFault(known, indicator.indicator, values.definition, values.component)
  if (fault !== undefined) {
    return fault
  }
  const key = {
    indicator: indicator.indicator,
    definition: values.definition,
    component: values.component,
    from: stretch.from,
    to: stretch.to,
  }
  return {
    row,
    publication,
    measure: { id: measure.id, code: values.code },
    basis: indicator.basis,
    cell: values.cell,
    key,
    returnId: returnId(key),
    availability: values.availability,
    value: values.value,
    numerator: values.numerator,
    denominator: values.denominator,
    provisional: values.provisional,
    doubtful: values.doubtful,
    notComparable: values.not_comparable,
    label: values.coverage,
    note: values.note,
  }
}

/** The stretch a row is about: its own, else the usual one. */
function stretchOf(
  { from, to, cell }: ReturnRow,
  period: string,
  indicator: FileRow<'indicators'>,
  lookups: Lookups,
): Stretch | undefined {
  return from !== null && to !== null
    ? { from, to }
    : lookups.usualStretch({ cell, period, indicator })
}

/** The publication of a row, where it is known. */
function publicationOf(
  { board, sequence }: ReturnRow,
  known: KnownRows,
  { held, frozen }: HeldPublications,
): PublicationRef | undefined {
  const row = known.find('publications', [board, sequence])
  if (row === undefined) {
    return undefined
  }
  const id = publicationId(board, sequence)
  const { period, date } = row
  const isHeld = held.has(joined([board, sequence]))
  return { id, board, sequence, period, date, isHeld, isFrozen: frozen.has(id) }
}

/** The measure of a row with its indicator; undefined where one of them is at fault itself. */
function measureOf(
  key: MeasureKey,
  known: KnownRows,
  idOf: MeasureIdOf,
): KnownMeasure | RowFault | undefined {
  if (!known.has('measures', key)) {
    return {
      column: 'code',
      value: key[2],
      cause: noSuch('measures', key),
      nearest: () => known.near('measures', key),
    }
  }
  const measure = known.find('measures', key)
  const indicator = measure && known.find('indicators', [measure.indicator])
  return indicator && { id: idOf(...key), indicator }
}

/** A cell of a quarter's report, and the kind of figure in it. */
type Place = {
  readonly cell: FigureCell
  readonly period: string
  readonly indicator: FileRow<'indicators'>
}

/**
 * The stretch that follows from the basis, which for a prior actual is last year's outturn.
 * Undefined for a held figure, which must give its own.
 */
function usualStretch({ cell, period, indicator }: Place): Stretch | undefined {
  const { basis, year_type: yearType } = indicator
  if (cell === 'current') {
    return defaultCoverage({ basis, yearType, period })
  }
  if (cell === 'prior-actual') {
    return outturnCoverage({ basis, yearType, year: previousYear(parsePeriod(period).year) })
  }
  return undefined
}

/** Has each answer worked out once: thousands of rows ask the same few questions. */
function remember<A, R>(wordOf: (asked: A) => string, work: (asked: A) => R): (asked: A) => R {
  const known = new Map<string, R>()
  return (asked) => {
    const word = wordOf(asked)
    if (!known.has(word)) {
      known.set(word, work(asked))
    }
    return known.get(word) as R
  }
}
