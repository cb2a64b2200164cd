import type { CollectionState, ReturnCounts, ReturnState } from '@quarterdeck/contract'

/** The states that add up to what is owed, in the order of the work, each with its count. */
export const OWED_STATES = [
  ['not-started', 'notStarted'],
  ['in-progress', 'inProgress'],
  ['submitted', 'submitted'],
  ['sent-back', 'sentBack'],
  ['signed-off', 'signedOff'],
] as const satisfies readonly (readonly [ReturnState, keyof ReturnCounts])[]

/** The states of a quarter in words. */
export const QUARTER_WORDS: Readonly<Record<CollectionState, string>> = {
  closed: 'Not opened',
  open: 'Open',
  review: 'In review',
  published: 'Published',
  correcting: 'Being corrected',
}

/** "1 return", "3 returns". */
export function sayReturns(count: number): string {
  return count === 1 ? '1 return' : `${count} returns`
}
