import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withheldBeside } from './protect-components.ts'

const THRESHOLD = 5

/**
 * Every way the hidden components could be, for a reader who sees the total and the others, and
 * knows that a small one is 1 to 4 and a withheld one 5 or more.
 */
function possibilities(kinds: readonly ('small' | 'withheld')[], sum: number): number[][] {
  const [kind, ...rest] = kinds
  if (kind === undefined) return sum === 0 ? [[]] : []
  const least = kind === 'small' ? 1 : THRESHOLD
  const most = kind === 'small' ? Math.min(THRESHOLD - 1, sum) : sum
  const choices = Array.from({ length: Math.max(0, most - least + 1) }, (_, step) => least + step)
  return choices.flatMap((value) =>
    possibilities(rest, sum - value).map((others) => [value, ...others]),
  )
}

test('no small component can be worked out from the total', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 5 }),
      (values) => {
        const { withheld, total } = withheldBeside(values, THRESHOLD)
        if (total) return
        const isSmall = (value: number) => value >= 1 && value < THRESHOLD
        const hidden = values
          .map((value, index) => ({ value, isHidden: isSmall(value) || withheld.has(index) }))
          .filter((each) => each.isHidden)
        const kinds = hidden.map(({ value }) => (isSmall(value) ? 'small' : 'withheld'))
        const sum = hidden.reduce((all, { value }) => all + value, 0)
        const ways = possibilities(kinds, sum)
        const small = kinds.flatMap((kind, index) => (kind === 'small' ? [index] : []))
        for (const index of small) {
          expect(new Set(ways.map((way) => way[index])).size).toBeGreaterThan(1)
        }
      },
    ),
    { numRuns: 500 },
  )
})

test('nothing is withheld where nothing is small', () => {
  expect(withheldBeside([0, 5, 20], THRESHOLD)).toEqual({ withheld: new Set(), total: false })
})
