/** The words of a vocabulary that an address names, in the vocabulary's order; none is undefined. */
export function wordsOf<Word extends string>(
  vocabulary: { readonly options: readonly Word[] },
  raw: unknown,
): Word[] | undefined {
  const given = typeof raw === 'string' ? raw.split(',') : raw
  if (!Array.isArray(given)) {
    return undefined
  }
  const known = vocabulary.options.filter((word) => given.includes(word))
  return known.length === 0 ? undefined : known
}

/** A text that an address gives; an empty one is undefined. */
export function textOf(raw: unknown): string | undefined {
  const text = typeof raw === 'string' ? raw.trim() : ''
  return text === '' ? undefined : text
}

/** The view without the names of what is not set, so that it stands in the address as it is. */
export function dropUnset<T extends object>(search: T): T {
  const set = Object.entries(search).filter(([, value]) => value !== undefined)
  return Object.fromEntries(set) as T
}

/** Takes a word out of a list that has it, and puts it in where it is not. */
export function toggleWord<Word extends string>(
  words: readonly Word[] | undefined,
  word: Word,
): Word[] {
  const held = words ?? []
  return held.includes(word) ? held.filter((other) => other !== word) : [...held, word]
}
