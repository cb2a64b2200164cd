import type { Availability } from '@quarterdeck/contract'

/** What stands in a figure's place, in the few words that a cell holds. */
export const ABSENCE_WORDS = {
  'to-follow': 'To follow',
  'refer-to-commentary': 'Refer to commentary',
  'not-applicable': 'Not applicable',
  'not-due': 'Not due',
  missing: 'No figure',
} as const satisfies Record<Exclude<Availability, 'reported'>, string>
