import type { ReturnTexts } from './entered-return.ts'

/** The parts of what an officer says, with the words that name them in a sentence. */
export const TEXT_NAMES: Record<keyof ReturnTexts, string> = {
  why: 'The text on why',
  action: 'The text on what is being done',
  byWhen: 'The text on by when',
}

/** Text to look for words in: in small letters, with straight apostrophes and single spaces. */
export function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim()
}

/** The sentences of a text, made plain: "Up by 3. It is 4.5% now" is "up by 3." and "it is 4.5% now". */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?;])\s+|\n+/).map(plain)
}

/** The words of a text alone: "Up, by  3.5%!" and "up by 3 5" are the same. */
export function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Text to be found as it is within a pattern: "cases (open)" is "cases \\(open\\)". */
export function escapedForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`)
}
