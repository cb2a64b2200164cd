import type { ReturnState } from '@quarterdeck/contract'

/** Where a return stands, in a few words. */
export const RETURN_STATE_WORDS: Readonly<Record<ReturnState, string>> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  submitted: 'Handed in',
  'sent-back': 'Sent back',
  'signed-off': 'Signed off',
  'not-due': 'Not due',
}
