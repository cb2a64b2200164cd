import { decimal } from '../decimal.ts'
import { figureText } from '../figure-text.ts'
import { isOutsidePercentage } from '../percentage.ts'
import type { Entry } from './entry.ts'
import { type Finding, finding } from './finding.ts'

/** Whether a percentage is below 0 or above 100, such as 104% of children. */
export function checkOutsidePercentage({ readings, definition: { unit } }: Entry): Finding[] {
  return readings
    .filter(({ now }) => isOutsidePercentage(unit, decimal(now.value)))
    .map(({ now: { component, value } }) =>
      finding('outside-percentage', {
        component,
        facts: { value },
        message: `${figureText(value, unit)} lies outside 0% to 100%.`,
      }),
    )
}
