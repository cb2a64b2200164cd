import type { Numbers } from '../words.ts'

/**
 * Every finding that the checks of a return can have, with the sentence that explains it. Closed:
 * the checks can return no other, and stand in this order. A finding warns and never blocks.
 */
export const RETURN_CHECKS = {
  unusual: {
    field: 'value',
    meaning: 'The figure is further from the recent ones than they usually are from each other.',
  },
  'ten-times': {
    field: 'value',
    meaning: 'The figure is about ten times the earlier ones or more, or about a tenth or less.',
  },
  'components-do-not-add-up': {
    field: 'value',
    meaning: 'The components do not come to the total, or the share is not what it is a share of.',
  },
  'outside-percentage': {
    field: 'value',
    meaning: 'The figure is a percentage below 0 or above 100.',
  },
  'below-last-quarter': {
    field: 'value',
    meaning: 'The figure runs through the year, and is below what it had already reached.',
  },
  'says-higher': {
    field: 'commentary',
    meaning: 'The text says that the figure rose, and it fell.',
  },
  'says-lower': {
    field: 'commentary',
    meaning: 'The text says that the figure fell, and it rose.',
  },
  'says-better': {
    field: 'commentary',
    meaning: 'The text says that the figure got better, and it got worse.',
  },
  'says-worse': {
    field: 'commentary',
    meaning: 'The text says that the figure got worse, and it got better.',
  },
  'number-contradicts': {
    field: 'commentary',
    meaning: 'The text gives another number as the figure than the one entered.',
  },
  'repeated-text': {
    field: 'commentary',
    meaning: 'The text is that of the quarter before, or of another measure, or nearly so.',
  },
  'small-number-quoted': {
    field: 'commentary',
    meaning: 'The text gives a count so small that it may point at single people.',
  },
  'rosier-than-computed': {
    field: 'judgement',
    meaning: 'The officer’s judgement is better than what the figures come to.',
  },
} as const satisfies Record<string, { field: Field; meaning: string }>

type Field = 'value' | 'commentary' | 'judgement'

export type FindingCode = keyof typeof RETURN_CHECKS

/** Something an officer should look at again before a return is sent. */
export type Finding = {
  code: FindingCode
  /** The component it is about; null for the measure as a whole. */
  component: string | null
  field: Field
  /** The numbers that the finding rests on. */
  facts: Numbers
  /** The whole sentence, with the numbers in it. */
  message: string
}

export function finding(
  code: FindingCode,
  given: { component?: string | null; facts: Numbers; message: string },
): Finding {
  const { component = null, facts, message } = given
  const opening = component === null ? '' : `${component}: `
  return {
    code,
    component,
    field: RETURN_CHECKS[code].field,
    facts,
    message: `${opening}${message}`,
  }
}
