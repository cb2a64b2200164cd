/** A unit of the catalogue in words, where the definition names no noun. */
export const UNIT_WORDS: Readonly<Record<string, string>> = {
  '%': 'per cent',
  count: 'a count',
  gbp: 'pounds',
  hours: 'hours',
  per10000: 'for every 10,000 children',
  points: 'percentage points',
  score: 'a score',
}
