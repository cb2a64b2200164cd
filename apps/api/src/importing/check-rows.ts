import {
  type Contradiction,
  contradictionsOfDefinition,
  contradictionsOfTarget,
} from './contradictions.ts'
import type { FaultList } from './faults.ts'
import { type FileId, type FileRow, specOf } from './files.ts'
import type { Sheets } from './read-files.ts'

/** Finds rows whose cells can each be read but do not fit together. */
export function checkRows(sheets: Sheets, faults: FaultList): void {
  const check = <N extends FileId>(id: N, find: (row: FileRow<N>) => Contradiction[]): void => {
    const { name, fields } = specOf(id)
    for (const { number, values } of sheets[id].rows) {
      for (const { column, cause } of values === null ? [] : find(values)) {
        const cell = (values as Readonly<Record<string, unknown>>)[column]
        const value = fields[column]?.write(cell) ?? null
        faults.add(name, { row: number, column, value, cause })
      }
    }
  }
  check('council', contradictionsOfCouncil)
  check('indicators', contradictionsOfIndicator)
  check('definitions', contradictionsOfDefinition)
  check('targets', contradictionsOfTarget)
  check('returns', contradictionsOfReturn)
  check('commentary', contradictionsOfCommentary)
}

function contradictionsOfCouncil(row: FileRow<'council'>): Contradiction[] {
  return row.licence_address !== null && row.licence_name === null
    ? [{ column: 'licence_address', cause: 'It is given with licence_name, and never without' }]
    : []
}

function contradictionsOfIndicator(row: FileRow<'indicators'>): Contradiction[] {
  const isHalf = (row.seasonal === null) !== (row.deciding_month === null)
  return isHalf
    ? [{ column: 'deciding_month', cause: 'It is given with seasonal, and never without' }]
    : []
}

function contradictionsOfReturn(row: FileRow<'returns'>): Contradiction[] {
  const found: Contradiction[] = []
  const isReported = row.availability === 'reported'
  if (isReported && row.value === null) {
    found.push({ column: 'value', cause: 'A reported figure needs its value' })
  }
  for (const column of ['value', 'numerator', 'denominator'] as const) {
    if (!isReported && row[column] !== null) {
      found.push({ column, cause: `A figure that is "${row.availability}" has none` })
    }
  }
  if ((row.from === null) !== (row.to === null)) {
    found.push({ column: 'to', cause: 'The stretch needs both its days, or neither' })
  }
  if (row.from !== null && row.to !== null && row.from > row.to) {
    found.push({ column: 'to', cause: 'The stretch ends before it begins' })
  }
  if (row.cell === 'held' && row.from === null) {
    found.push({ column: 'from', cause: 'A held figure must say what stretch it is about' })
  }
  return found
}

function contradictionsOfCommentary(row: FileRow<'commentary'>): Contradiction[] {
  return row.measures.length === 0 && row.milestones.length === 0
    ? [{ column: 'measures', cause: 'Commentary needs a measure or a milestone that it is about' }]
    : []
}
