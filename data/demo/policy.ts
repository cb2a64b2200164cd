import type { Policy } from '@quarterdeck/judgement'

/** What every board leaves to the rules: the product's own default. */
export const POLICY: Policy = {
  version: 1,
  toleranceRelative: '0.05',
  toleranceCountMinimum: '1',
  direction: 'same-period-last-year',
  deadBand: null,
  smallNumberThreshold: 5,
}
