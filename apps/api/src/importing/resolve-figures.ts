import { defaultCoverage, outturnCoverage, parsePeriod, previousYear } from '@quarterdeck/judgement'
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
  const seenAt = new Map<string, number>()
  for (const { number, values } of sheet.rows) {
    if (values === null) {
      continue
    }
    const figure = resolve(number, values, known, publications, idOf)
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

/** Undefined where what the row refers to is at fault itself, which is reported there. */
function resolve(
  row: number,
  values: ReturnRow,
  known: KnownRows,
  publications: HeldPublications,
  idOf: MeasureIdOf,
): Figure | RowFault | undefined {
  const publication = publicationOf(values, known, publications)
  if (publication === undefined) {
    return undefined
  }
  const year = parsePeriod(publication.period).year
  const measureKey = [values.board, year, values.code]
  if (!known.has('measures', measureKey)) {
    return {
      column: 'code',
      value: values.code,
      cause: noSuch('measures', measureKey),
      nearest: () => known.near('measures', measureKey),
    }
  }
  const measure = known.find('measures', measureKey)
  const indicator = measure && known.find('indicators', [measure.indicator])
  const stretch = indicator && stretchOf(values, publication.period, indicator)
  if (measure === undefined || indicator === undefined || stretch === undefined) {
    return undefined
  }
  const fault = componentFault(known, measure.indicator, values.definition, values.component)
  if (fault !== undefined) {
    return fault
  }
  const key = {
    indicator: measure.indicator,
    definition: values.definition,
    component: values.component,
    ...stretch,
  }
  return {
    row,
    publication,
    measure: { id: idOf(values.board, year, values.code), code: values.code },
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

function publicationOf(
  values: ReturnRow,
  known: KnownRows,
  { held, frozen }: HeldPublications,
): PublicationRef | undefined {
  const { board, sequence } = values
  const row = known.find('publications', [board, sequence])
  if (row === undefined) {
    return undefined
  }
  const id = publicationId(board, sequence)
  return {
    id,
    board,
    sequence,
    period: row.period,
    date: row.date,
    isHeld: held.has(joined([board, sequence])),
    isFrozen: frozen.has(id),
  }
}

/**
 * The stretch a row is about: its own, else what follows from the basis, which for a prior actual
 * is last year's outturn. Undefined for a held figure that gives none, which is a fault of its own.
 */
function stretchOf(
  values: ReturnRow,
  period: string,
  indicator: FileRow<'indicators'>,
): { from: string; to: string } | undefined {
  if (values.from !== null && values.to !== null) {
    return { from: values.from, to: values.to }
  }
  const { basis, year_type: yearType } = indicator
  if (values.cell === 'current') {
    const { from, to } = defaultCoverage({ basis, yearType, period })
    return { from, to }
  }
  if (values.cell === 'prior-actual') {
    const year = previousYear(parsePeriod(period).year)
    const { from, to } = outturnCoverage({ basis, yearType, year })
    return { from, to }
  }
  return undefined
}
