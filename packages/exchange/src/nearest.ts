/** Further away than this, a known word is another word and not a slip of this one. */
const FARTHEST = 3

/**
 * The known word nearest to what was written, for "did you mean". Letter case and spaces count
 * for nothing; of several equally near the first wins.
 * @returns undefined where none is within a third of the word's length, at most three slips
 *
 * `nearest('PED0301', ['PED03 01', 'PED03 02'])` is `PED03 01`.
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const plain = plainly(written)
  let best: string | undefined
  let bestDistance = Math.min(FARTHEST, Math.floor(plain.length / 3)) + 1
  for (const word of known) {
    const distance = slips(plain, plainly(word), bestDistance)
    if (distance < bestDistance) {
      best = word
      bestDistance = distance
    }
  }
  return best
}

function plainly(word: string): string {
  return word.toLowerCase().replaceAll(/\s/g, '')
}

/**
 * How many letters must be put in, left out, changed, or exchanged with the one beside (optimal
 * string alignment): "residnetial" to "residential" is 1. Stops counting at `limit`.
 */
function slips(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) {
    return limit
  }
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1
      const steps = [at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + change]
      const isExchange = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      if (isExchange) {
        steps.push(at(beforeLast, j - 2) + 1)
      }
      row.push(Math.min(...steps))
    }
    if (Math.min(...row) >= limit) {
      return limit
    }
    beforeLast = last
    last = row
  }
  return at(last, to.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] as number
}
