import { makeCouncil, WHOLE } from './council.ts'
import type { Row } from './files.ts'

export const whole = makeCouncil(WHOLE)

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

/** The year's plan that a publication's codes are of: the second of 2021/22 is in `2021/22`. */
export function yearOf(row: Row): string {
  const period = periods.get(`${row['board']} ${row['sequence']}`) ?? ''
  return `${period.slice(0, 4)}/${period.slice(5, 7)}`
}

/** The indicator that a board's code means in a year. */
export function indicatorOf(row: Row, year: string): string {
  return measures.get(`${row['board']} ${year} ${row['code']}`)?.['indicator'] ?? ''
}

/** Each figure of a report that has a value, with what it is a figure of. */
export const figures = rowsOf('returns.csv')
  .filter((row) => row['value'] !== '')
  .map((row) => {
    const year = yearOf(row)
    const indicator = indicatorOf(row, year)
    return {
      cell: row['cell'],
      indicator,
      year,
      value: Number(row['value']),
      unit: definitions.get(indicator)?.['unit'] ?? '',
      basis: indicators.get(indicator)?.['basis'] ?? '',
      isProtected: indicators.get(indicator)?.['small_numbers'] === 'yes',
    }
  })

const periodTargets = Map.groupBy(rowsOf('period-targets.csv'), (row) =>
  [row['board'], row['year'], row['code']].join(' '),
)

/** Each target of a year, in numbers, with those of its quarters. */
export const targets = rowsOf('targets.csv').map((row) => {
  const { kind, tolerance_kind: toleranceKind } = row
  const numberIn = (column: string) => (row[column] === '' ? null : Number(row[column]))
  const key = [row['board'], row['year'], row['code']].join(' ')
  const amount = numberIn('tolerance')
  return {
    kind,
    unit: definitions.get(indicatorOf(row, row['year'] ?? ''))?.['unit'] ?? '',
    value: kind === 'absolute' ? numberIn('value') : null,
    low: numberIn('low'),
    high: numberIn('high'),
    tolerance: amount === null ? null : { kind: toleranceKind, amount },
    periods: (periodTargets.get(key) ?? []).map((each) => Number(each['value'])),
  }
})
