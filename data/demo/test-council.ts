import { makeCouncil, WHOLE } from './council.ts'
import type { Row } from './files.ts'

const whole = makeCouncil(WHOLE)

export function rowsOf(file: string): readonly Row[] {
  return whole[file] ?? []
}

/** What a column of a file holds, each once and in order. */
export function valuesIn(file: string, column: string): string[] {
  return [...new Set(rowsOf(file).map((row) => row[column] ?? ''))].toSorted()
}

/** The rows of a file by some of their cells, as one text each. */
export function keysOf(file: string, ...columns: string[]): string[] {
  return rowsOf(file).map((row) => columns.map((column) => row[column]).join(' '))
}

const byIndicator = (file: string) => new Map(rowsOf(file).map((row) => [row['indicator'], row]))
const indicators = byIndicator('indicators.csv')
const definitions = byIndicator('definitions.csv')
const measures = new Map(
  rowsOf('measures.csv').map((row) => [`${row['board']} ${row['year']} ${row['code']}`, row]),
)
const periods = new Map(
  rowsOf('publications.csv').map((row) => [
    `${row['board']} ${row['sequence']}`,
    row['period'] ?? '',
  ]),
)

/** Each figure of a report's own quarter that has a value, with what it is a figure of. */
export const figures = rowsOf('returns.csv')
  .filter((row) => row['cell'] === 'current' && row['value'] !== '')
  .map((row) => {
    const period = periods.get(`${row['board']} ${row['sequence']}`) ?? ''
    const year = `${period.slice(0, 4)}/${period.slice(5, 7)}`
    const indicator = measures.get(`${row['board']} ${year} ${row['code']}`)?.['indicator'] ?? ''
    return {
      indicator,
      year,
      value: Number(row['value']),
      unit: definitions.get(indicator)?.['unit'] ?? '',
      basis: indicators.get(indicator)?.['basis'] ?? '',
      isProtected: indicators.get(indicator)?.['small_numbers'] === 'yes',
    }
  })
