import type { MilestoneState } from '@quarterdeck/contract'

/** The word for each state that a report gives a milestone, the same everywhere. */
export const MILESTONE_STATE_WORDS = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  delayed: 'Delayed',
  completed: 'Completed',
  'no-longer-progressing': 'No longer progressing',
  'not-stated': 'Not stated',
} as const satisfies Record<MilestoneState, string>
