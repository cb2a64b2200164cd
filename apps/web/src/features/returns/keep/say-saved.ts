import { formatInstant } from '@quarterdeck/wording'
import { isUnsaved, type Part } from './part.ts'

/** What the page says of its parts together: the worst of them first. */
export type SavedWords = {
  readonly kind: 'nothing' | 'saved' | 'saving' | 'kept' | 'lost' | 'signed-out' | 'both'
  readonly text: string
}

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
})

/**
 * Says which of what is typed is saved, and where the rest is: "Saved at 10:42", "Kept in this
 * browser; not saved yet: no connection". A save of another day is told with its day.
 */
export function saySaved(parts: Iterable<Part<unknown>>, now: string): SavedWords {
  const all = [...parts]
  const troubles = all.flatMap(({ trouble }) => trouble ?? [])
  const [theirs] = all.flatMap((part) => part.theirs ?? [])
  if (theirs !== undefined) {
    const who = theirs.isYours ? 'you saved this in another window' : 'somebody else saved this'
    return { kind: 'both', text: `Not saved yet: ${who} too. Choose what to keep.` }
  }
  if (troubles.some(({ kind }) => kind === 'signed-out')) {
    return { kind: 'signed-out', text: `Not saved: you are signed out.${whereKept(all)}` }
  }
  const refused = troubles.find((trouble) => trouble.kind === 'refused')
  if (refused !== undefined) {
    return { kind: 'kept', text: `Not saved: ${refused.message}${whereKept(all)}` }
  }
  if (all.some((part) => isUnsaved(part) && !part.isKept)) {
    return {
      kind: 'lost',
      text: 'Not saved yet, and this browser cannot keep it. Stay on this page until it is saved.',
    }
  }
  if (troubles.some(({ kind }) => kind === 'no-connection')) {
    return { kind: 'kept', text: 'Kept in this browser; not saved yet: no connection.' }
  }
  return all.some((part) => part.isSaving || isUnsaved(part))
    ? { kind: 'saving', text: 'Kept in this browser; saving…' }
    : sayWhen(all, now)
}

function whereKept(parts: readonly Part<unknown>[]): string {
  return parts.every(({ isKept }) => isKept) ? ' What you typed is kept in this browser.' : ''
}

function sayWhen(parts: readonly Part<unknown>[], now: string): SavedWords {
  const newest = parts
    .map(({ held }) => held.savedAt)
    .filter((at) => at !== null)
    .toSorted()
    .at(-1)
  if (newest === undefined) {
    return { kind: 'nothing', text: 'What you type is saved by itself.' }
  }
  const [day] = formatInstant(newest).split(' at ')
  const [today] = formatInstant(now).split(' at ')
  const when = day === today ? `at ${clock.format(new Date(newest))}` : formatInstant(newest)
  return { kind: 'saved', text: `Saved ${when}.` }
}
