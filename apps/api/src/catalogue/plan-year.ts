import { type FinancialYear, startOf, yearOf } from '@quarterdeck/judgement'
import { DomainError } from '../errors.ts'

/** A year as the plan holds it and as addresses write it: `2021/22` and `2021-22`. */
export function yearIdOf(year: FinancialYear): string {
  return year.replace('/', '-')
}

/**
 * The year that an address or a body names: `2021-22` is `2021/22`.
 * @param path of the field that names it, `/params/year`
 * @throws DomainError 'invalid' for what is no year, `2021-23`
 */
export function readYear(id: string, path: string): FinancialYear {
  const year = id.replace('-', '/')
  if (yearOf(startOf(year)) !== year) {
    const message = `There is no financial year ${id}`
    throw new DomainError('invalid', `${message}.`, [{ path, message, code: 'year' }])
  }
  return year
}

/** `{ id: '2021-22', label: '2021/22' }`. */
export function nameYear(year: FinancialYear): { id: string; label: string } {
  return { id: yearIdOf(year), label: year }
}

/** `2021/22` is followed by `2022/23`. */
export function nextYear(year: FinancialYear): FinancialYear {
  return yearOf(startOf(year) + 1)
}
