import {
  defaultCoverage,
  outturnCoverage,
  parsePeriod,
  previousYear,
  type Stretch,
} from '@quarterdeck/judgement'
import { periodId, publicationId, returnId } from '../store/ids.ts'
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
  const publicationOf = remember(
    (board: string, sequence: number) => joined([board, sequence]),
    (board, sequence) => findPublication(board, sequence, known, publications),
  )
  const lookups: Lookups = {
    reportedOf: remember(
      ({ board, sequence, code }) => joined([board, sequence, code]),
      (row) => reportedOf(row, publicationOf(row.board, row.sequence), known, idOf),
    ),
    componentFault: remember(
      (indicator, { definition, component }) => joined([indicator, definition, component]),
      (indicator, { definition, component }) =>
        componentFault(known, indicator, definition, component),
    ),
    usualStretch: remember(
      ({ cell, period, indicator }) => joined([cell, period, indicator.basis, indicator.year_type]),
      usualStretch,
    ),
  }
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
    } else {
      figures.push(figure)
    }
  }
  return figures
}

type Lookups = {
  readonly reportedOf: (row: ReturnRow) => Reported | RowFault | undefined
  readonly componentFault: (indicator: string, row: ReturnRow) => RowFault | undefined
  readonly usualStretch: (place: Place) => Stretch | undefined
}

/** A measure in a publication. */
type Reported = {
  readonly publication: PublicationRef
  readonly measure: { readonly id: string; readonly code: string }
  readonly indicator: FileRow<'indicators'>
}

/** Undefined where what the row refers to is at fault itself, which is reported there. */
function resolve(row: number, values: ReturnRow, lookups: Lookups): Figure | RowFault | undefined {
  const reported = lookups.reportedOf(values)
  if (reported === undefined || 'cause' in reported) {
    return reported
  }
  const { publication, measure, indicator } = reported
  const stretch = stretchOf(values, publication.period, indicator, lookups)
  if (stretch === undefined) {
    return undefined
  }
  const fault = lookups.componentFault(indicator.indicator, values)
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
    measure,
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

/** The measure of a row in its publication; undefined where one of them is at fault itself. */
function reportedOf(
  { board, code }: ReturnRow,
  publication: PublicationRef | undefined,
  known: KnownRows,
  idOf: MeasureIdOf,
): Reported | RowFault | undefined {
  if (publication === undefined) {
    return undefined
  }
  const { year } = publication
  const key = [board, year, code]
  if (!known.has('measures', key)) {
    return {
      column: 'code',
      value: code,
      cause: noSuch('measures', key),
      nearest: () => known.near('measures', key),
    }
  }
  const measure = known.find('measures', key)
  const indicator = measure && known.find('indicators', [measure.indicator])
  return indicator && { publication, measure: { id: idOf(board, year, code), code }, indicator }
}

function findPublication(
  board: string,
  sequence: number,
  known: KnownRows,
  { held, frozen }: HeldPublications,
): PublicationRef | undefined {
  const row = known.find('publications', [board, sequence])
  if (row === undefined) {
    return undefined
  }
  const id = publicationId(board, sequence)
  const { period, date } = row
  return {
    id,
    board,
    sequence,
    period,
    periodId: periodId(board, period),
    year: parsePeriod(period).year,
    date,
    isHeld: held.has(joined([board, sequence])),
    isFrozen: frozen.has(id),
  }
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
function remember<A extends unknown[], R>(
  wordOf: (...asked: A) => string,
  work: (...asked: A) => R,
): (...asked: A) => R {
  const known = new Map<string, R>()
  return (...asked) => {
    const word = wordOf(...asked)
    const before = known.get(word)
    if (before !== undefined || known.has(word)) {
      return before as R
    }
    const answer = work(...asked)
    known.set(word, answer)
    return answer
  }
}
