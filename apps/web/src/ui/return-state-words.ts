import type { CollectionState, ReturnState } from '@quarterdeck/contract'

/** Where a return stands, in a few words. */
export const RETURN_STATE_WORDS: Readonly<Record<ReturnState, string>> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  submitted: 'Handed in',
  'sent-back': 'Sent back',
  'signed-off': 'Signed off',
  'not-due': 'Not due',
}

/**
 * Where a return stands in a period that is itself somewhere: what was published unsigned waits for
 * nobody any more, and what a correction has sent back was handed in before.
 */
export function sayReturnState(state: ReturnState, period: CollectionState): string {
  if (state === 'submitted' && period === 'published') {
    return 'Published without sign-off'
  }
  return state === 'sent-back' && period === 'correcting'
    ? 'Sent back for correction'
    : RETURN_STATE_WORDS[state]
}
