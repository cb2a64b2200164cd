import { readNumber } from './read-number.ts'

/** Text that may be left out: without the space around it, null for none. */
export function textOrNull(text: string): string | null {
  const trimmed = text.trim()
  return trimmed === '' ? null : trimmed
}

type Say = (message: string) => void

/** Text that must be there; says `missing` where it is not. */
export function textNeeded(text: string, missing: string, say: Say): string {
  const trimmed = text.trim()
  if (trimmed === '') {
    say(missing)
  }
  return trimmed
}

/** A number that must be there, as exact text. */
export function numberNeeded(
  text: string,
  asked: Parameters<typeof readNumber>[1],
  say: Say,
): string {
  if (text.trim() === '') {
    say(`Enter ${asked.what.charAt(0).toLowerCase()}${asked.what.slice(1)}`)
    return ''
  }
  const read = readNumber(text, asked)
  if ('fault' in read) {
    say(read.fault)
    return ''
  }
  return read.value
}

/** A number that may be left out, as exact text; null for none. */
export function numberOrNull(
  text: string,
  asked: Parameters<typeof readNumber>[1],
  say: Say,
): string | null {
  return text.trim() === '' ? null : numberNeeded(text, asked, say)
}

/** A day, `YYYY-MM-DD`, that must be there. */
export function dayNeeded(text: string, missing: string, say: Say): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    say(missing)
  }
  return text
}
