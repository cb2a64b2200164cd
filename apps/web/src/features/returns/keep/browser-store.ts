import { isSame } from './is-same.ts'
import type { Kept } from './part.ts'

/** Where unsaved text is kept: one return of one account. */
export type KeptAt = {
  readonly account: string
  /** `cypf 2021-22-Q3 measure residential-placements` */
  readonly subject: string
}

/** What keeps the parts of a return that are not saved yet. */
export type PartStore = {
  /** What is kept of a part; null for nothing, and for what cannot be read any more. */
  readonly read: (part: string) => Kept<unknown> | null
  /** Keeps a part; false where the browser has no room or does not allow it. */
  readonly keep: (part: string, kept: Kept<unknown>) => boolean
  /** Forgets a part where this is what is kept of it: another tab may have kept more. */
  readonly forget: (part: string, content: unknown) => void
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * Keeps unsaved parts in the browser's own storage, under the account that typed them. Writing there
 * has ended when `keep` answers, so that a crash right after a key is pressed loses nothing.
 */
export function browserStore({ account, subject }: KeptAt, storage: () => Storage): PartStore {
  const keyOf = (part: string) => `quarterdeck-unsaved ${account} ${subject} ${part}`
  const read = (part: string) => {
    try {
      const text = storage().getItem(keyOf(part))
      return text === null ? null : readKept(JSON.parse(text))
    } catch {
      return null
    }
  }
  return {
    read,
    keep(part, kept) {
      try {
        storage().setItem(keyOf(part), JSON.stringify(kept))
        return true
      } catch {
        return false
      }
    },
    forget(part, content) {
      if (isSame(read(part)?.content, content)) {
        storage().removeItem(keyOf(part))
      }
    },
  }
}

function readKept(raw: unknown): Kept<unknown> | null {
  if (typeof raw !== 'object' || raw === null || !('content' in raw) || !('version' in raw)) {
    return null
  }
  const { content, version } = raw
  const sent = 'sent' in raw && Array.isArray(raw.sent) ? raw.sent : []
  return typeof version === 'number' ? { version, content, sent } : null
}
