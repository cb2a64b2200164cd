import type { Decimal } from './decimal.ts'

/** Whether one of several values is a percentage below 0 or above 100: a slip, if no gap or growth. */
export function isOutsidePercentage(unit: string, ...values: readonly Decimal[]): boolean {
  return unit === '%' && values.some((value) => value.lt(0) || value.gt(100))
}
