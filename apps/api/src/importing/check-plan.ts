import { parsePeriod } from '@quarterdeck/judgement'
import { publicationId } from '../store/ids.ts'
import { noSuch } from './check-references.ts'
import { componentFault, type RowFault } from './components.ts'
import type { FaultList } from './faults.ts'
import { FILES, type FileId, type FileRow } from './files.ts'
import type { KnownRows } from './known-rows.ts'
import type { Sheets } from './read-files.ts'
import type { AddedRow, Reconciled } from './reconcile.ts'

/** Finds targets, cells and milestone updates that the plan of their year does not know. */
export function checkPlan(sheets: Sheets, known: KnownRows, faults: FaultList): void {
  const check = <N extends FileId>(id: N, find: (row: FileRow<N>) => RowFault | undefined) => {
    for (const { number, values } of sheets[id].rows) {
      const fault = values === null ? undefined : find(values)
      if (fault !== undefined) {
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
    return measure && componentFault(known, measure.indicator, row.definition, row.component)
  })
  check('periodTargets', (row) => {
    const year = parsePeriod(row.period).year
    const cause = `The period is not in ${row.year}`
    return year === row.year ? undefined : { column: 'period', value: row.period, cause }
  })
  check('cells', (row) => {
    const year = yearOf(row)
    return year === undefined
      ? undefined
      : unknownIn('measures', 'code', [row.board, year, row.code])
  })
  check('milestoneUpdates', (row) => {
    const year = yearOf(row)
    return year === undefined
      ? undefined
      : unknownIn('milestones', 'milestone', [row.board, year, row.milestone])
  })

  function unknownIn(to: FileId, column: string, key: string[]): RowFault | undefined {
    return known.has(to, key)
      ? undefined
      : {
          column,
          value: key.at(-1) ?? '',
          cause: noSuch(to, key),
          nearest: () => known.near(to, key),
        }
  }
}

/** Refuses rows that would add to what a frozen publication shows. */
export function refuseFrozen(
  id: 'cells' | 'milestoneUpdates',
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
