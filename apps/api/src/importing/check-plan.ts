import { parsePeriod } from '@quarterdeck/judgement'
import { publicationId } from '../store/ids.ts'
import { noSuch } from './check-references.ts'
import { componentFault, type RowFault } from './components.ts'
import type { FaultList } from './faults.ts'
import { FILES, type FileId, type FileRow } from './files.ts'
import type { KnownRows } from './known-rows.ts'
import type { Sheets } from './read-files.ts'
import type { AddedRow, Reconciled } from './reconcile.ts'

/** Finds what targets and reports name and the plan of their year does not know. */
export function checkPlan(sheets: Sheets, known: KnownRows, faults: FaultList): void {
  const check = <N extends FileId>(id: N, find: (row: FileRow<N>) => RowFault[]) => {
    for (const { number, values } of sheets[id].rows) {
      for (const fault of values === null ? [] : find(values)) {
        faults.add(FILES[id].name, { row: number, ...fault })
      }
    }
  }
  const measureIn = (row: { board: string; year: string; code: string }) =>
    known.find('measures', [row.board, row.year, row.code])
  const yearOf = (row: { board: string; sequence: number }) => {
    const publication = known.find('publications', [row.board, row.sequence])
    return publication && parsePeriod(publication.period).year
  }

  check('targets', (row) => {
    const measure = measureIn(row)
    const fault = measure && componentFault(known, measure.indicator, row.definition, row.component)
    return fault === undefined ? [] : [fault]
  })
  check('periodTargets', (row) => {
    const year = parsePeriod(row.period).year
    const cause = `The period is not in ${row.year}`
    return year === row.year ? [] : [{ column: 'period', value: row.period, cause }]
  })
  check('cells', (row) => unknownIn('measures', 'code', row, [row.code]))
  check('milestoneUpdates', (row) => unknownIn('milestones', 'milestone', row, [row.milestone]))
  check('commentary', (row) => [
    ...unknownIn('measures', 'measures', row, row.measures),
    ...unknownIn('milestones', 'milestones', row, row.milestones),
  ])

  /** The codes in a column that the plan of the report's year does not have. */
  function unknownIn(
    to: 'measures' | 'milestones',
    column: string,
    row: { board: string; sequence: number },
    codes: readonly string[],
  ): RowFault[] {
    const year = yearOf(row)
    if (year === undefined) {
      return []
    }
    const keyOf = (code: string) => [row.board, year, code]
    const unknown = codes.filter((code) => !known.has(to, keyOf(code)))
    return unknown.map((code) => ({
      column,
      value: code,
      cause: noSuch(to, keyOf(code)),
      nearest: () => known.near(to, keyOf(code)),
    }))
  }
}

/** Refuses rows that would add to what a frozen publication shows. */
export function refuseFrozen(
  id: 'cells' | 'milestoneUpdates' | 'commentary',
  rows: Reconciled<typeof id>['add'],
  frozen: ReadonlySet<string>,
  faults: FaultList,
): void {
  for (const { number, values } of rows as readonly AddedRow<'cells'>[]) {
    if (frozen.has(publicationId(values.board, values.sequence))) {
      faults.add(FILES[id].name, {
        row: number,
        column: 'sequence',
        value: String(values.sequence),
        cause: `Publication ${values.sequence} is frozen: nothing can be added to it`,
      })
    }
  }
}
