import type { KeyCode } from '@quarterdeck/contract'
import { CODES } from '@quarterdeck/judgement'

/** Every code that a colour or an arrow can carry, with the sentence that explains it. */
export function keyCodes(): KeyCode[] {
  return Object.entries(CODES).map(([code, { group, statuses, meaning }]) => ({
    code,
    group,
    statuses: [...statuses],
    meaning,
  }))
}
