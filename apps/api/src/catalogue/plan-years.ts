import { startOf, yearOf } from '@quarterdeck/judgement'
import { DomainError } from '../errors.ts'

/** The plan of `2021/22` is `2021-22` in an address, and `2021/22` where people read it. */
export function describeYear(year: string): { id: string; label: string } {
  return { id: year.replace('/', '-'), label: year }
}

/**
 * The financial year that an address writes: `2021-22` is `2021/22`.
 * @throws DomainError 'not-found' for what is no financial year, such as `2021-25`
 */
export function readYear(id: string): string {
  const year = id.replace('-', '/')
  if (yearOf(startOf(year)) !== year) {
    throw new DomainError('not-found', `${id} is not a financial year.`)
  }
  return year
}

/** `2021/22` is followed by `2022/23`. */
export function nextYear(year: string): string {
  return yearOf(startOf(year) + 1)
}
