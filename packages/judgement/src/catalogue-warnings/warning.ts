/**
 * Every warning that the catalogue can carry, with the sentence that explains it. Closed: the
 * checks can return no other. A warning never blocks; a `notice` is often as it should be.
 */
export const CATALOGUE_WARNINGS = {
  'implausible-target': {
    severity: 'warning',
    meaning: 'The target is three times the recent figures or more, or a third of them or less.',
  },
  'outside-percentage': {
    severity: 'warning',
    meaning: 'The target is a percentage below 0 or above 100.',
  },
  'zero-target-relative-tolerance': {
    severity: 'warning',
    meaning: 'A share of a target of 0 is 0, so there is no tolerance at all: any miss is red.',
  },
  'other-definition': {
    severity: 'warning',
    meaning: 'The target was set on another definition than the newest, and is not compared.',
  },
  'baseline-restated': {
    severity: 'warning',
    meaning: 'The figure that the target counts from has been restated. The target does not move.',
  },
  'duplicate-code': {
    severity: 'warning',
    meaning: 'Two measures, or two milestones, of one board and year bear the same code.',
  },
  'no-owner': {
    severity: 'warning',
    meaning: 'No officer is named as the owner.',
  },
  'no-target': {
    severity: 'notice',
    meaning: 'No target is set, and no reason is given.',
  },
  'cumulative-without-profile': {
    severity: 'notice',
    meaning: 'No profile says how a running count spreads over its year, so it is taken as even.',
  },
  'already-met': {
    severity: 'notice',
    meaning: 'Figures from before the target’s year already meet it.',
  },
} as const satisfies Record<string, { severity: 'warning' | 'notice'; meaning: string }>

export type CatalogueWarningCode = keyof typeof CATALOGUE_WARNINGS

export type CatalogueWarning = {
  code: CatalogueWarningCode
  /** The whole sentence, with the numbers in it. */
  sentence: string
  severity: 'warning' | 'notice'
}

export function warning(code: CatalogueWarningCode, sentence: string): CatalogueWarning {
  return { code, sentence, severity: CATALOGUE_WARNINGS[code].severity }
}
