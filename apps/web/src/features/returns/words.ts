import type { Availability, MilestoneState } from '@quarterdeck/contract'
import { ABSENCE_WORDS, MILESTONE_STATE_WORDS } from '@quarterdeck/wording'

/** Whether there is a figure, as a choice. */
export const AVAILABILITY_CHOICES: Readonly<Record<Availability, string>> = {
  reported: 'There is a figure',
  ...ABSENCE_WORDS,
}

/** Where a milestone stands, as a choice; `not-stated` is none yet. */
export const MILESTONE_CHOICES: Readonly<Record<MilestoneState, string>> = {
  ...MILESTONE_STATE_WORDS,
  'not-stated': 'Choose',
}

/** The three questions that a commentary answers. */
export const PROMPTS = {
  why: 'Why is it so?',
  action: 'What is being done?',
  byWhen: 'By when will it show?',
} as const
