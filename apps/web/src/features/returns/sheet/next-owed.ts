import type { OwedReturn } from '@quarterdeck/contract'
import { inOrder, isToCheck, isToEnter } from '../list/group-returns.ts'
import { isSameReturn, keyOf, type ReturnKey } from '../return-key.ts'

/**
 * The return to go to after this one: the next that the reader enters, or with `check` the next that
 * waits for their decision; from the last on to the first. Null where there is none.
 */
export function nextOwed(
  returns: readonly OwedReturn[],
  after: ReturnKey,
  what: 'enter' | 'check',
): OwedReturn | null {
  const ordered = inOrder(returns)
  const place = ordered.findIndex((owed) => isSameReturn(keyOf(owed), after))
  const wrapped = [...ordered.slice(place + 1), ...ordered.slice(0, Math.max(place, 0))]
  return wrapped.find(what === 'check' ? isToCheck : isToEnter) ?? null
}
