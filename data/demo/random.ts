/** A stream of numbers that looks random and is the same for the same seed. */
export type Random = {
  /** The next number, from 0 up to and without 1. */
  next(): number
  /** A number spread evenly from `low` up to `high`. */
  between(low: number, high: number): number
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number
  /** One of a list. */
  pick<T>(list: readonly T[]): T
  /** Spread as the bell curve is: mean 0, standard deviation 1. */
  bell(): number
  /** True about this often: `chance(0.2)` one time in five. */
  chance(share: number): boolean
}

/**
 * The stream that a seed and some words name. Each subject has a stream of its own, so that what is
 * added to one changes nothing of another.
 */
export function randomOf(seed: number, ...words: readonly (string | number)[]): Random {
  const next = mulberry32(hash(`${seed}|${words.join('|')}`))
  const between = (low: number, high: number) => low + (high - low) * next()
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1))
  return {
    next,
    between,
    whole,
    pick: (list) => list[whole(0, list.length - 1)] as (typeof list)[number],
    // The sum of twelve even spreads has a variance of one.
    bell: () => Array.from({ length: 12 }, next).reduce((sum, each) => sum + each, -6),
    chance: (share) => next() < share,
  }
}

/** Tommy Ettinger's generator: 32 bits of state, good enough for figures nobody relies on. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) as number), 0x01000193)
  }
  return value >>> 0
}
