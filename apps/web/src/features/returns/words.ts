import type { Availability, MilestoneState, ReturnState } from '@quarterdeck/contract'
import { ABSENCE_WORDS, MILESTONE_STATE_WORDS } from '@quarterdeck/wording'

/** Where a return stands, in a few words. */
export const STATE_WORDS = {
  'sent-back': 'Sent back',
  'not-started': 'Not started',
  'in-progress': 'In progress',
  submitted: 'Handed in',
  'signed-off': 'Signed off',
  'not-due': 'Not due',
} as const satisfies Record<ReturnState, string>

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
