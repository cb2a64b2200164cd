/** A unit of the catalogue in words, where the definition names no noun. */
export const UNIT_WORDS: Readonly<Record<string, string>> = {
  '%': 'per cent',
  count: 'a count',
  gbp: 'pounds',
  hours: 'hours',
  per10000: 'children out of every 10,000',
  points: 'percentage points',
  score: 'a score',
}
