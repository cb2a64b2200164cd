/**
 * Components beside small ones that must be withheld too, so that nobody can work a small one out
 * from the total (data-model.md, "Public projection"); `total` where that is not enough, and the
 * total itself must go. Of 3, 6, 9 and a total of 18, the 6 goes with the 3. Of 4, 4 and a total of
 * 8 the total goes. A reader knows a small one to be 1 to threshold − 1, a withheld one to be more.
 */
export function withheldBeside(
  values: readonly number[],
  threshold: number,
): { withheld: ReadonlySet<number>; total: boolean } {
  const small = values.filter((value) => isSmallCount(value, threshold))
  const candidates = values
    .map((value, index) => ({ value, index }))
    .filter(({ value }) => value >= threshold)
    .toSorted((a, b) => a.value - b.value)
  let chosen = 0
  while (isTelling(small, candidates.slice(0, chosen), threshold)) {
    if (chosen === candidates.length) return { withheld: indexesOf(candidates), total: true }
    chosen += 1
  }
  return { withheld: indexesOf(candidates.slice(0, chosen)), total: false }
}

export function isSmallCount(value: number, threshold: number): boolean {
  return value >= 1 && value < threshold
}

/** Whether the sum of what is hidden leaves a small one no choice. */
function isTelling(
  small: readonly number[],
  withheld: readonly { value: number }[],
  threshold: number,
): boolean {
  if (small.length === 0) return false
  const hidden = [...small, ...withheld.map(({ value }) => value)].reduce((a, b) => a + b, 0)
  const least = small.length + withheld.length * threshold
  if (hidden === least) return true
  if (withheld.length > 0) return false
  return small.length === 1 || hidden === small.length * (threshold - 1)
}

function indexesOf(candidates: readonly { index: number }[]): ReadonlySet<number> {
  return new Set(candidates.map(({ index }) => index))
}
