import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCase, aDefinition, anIndicator, figureAt } from '../../examples/build-case.ts'
import { findingsOf, someTexts } from '../../examples/build-return.ts'
import type { Basis, RagStatus } from '../words.ts'
import { checkReturn } from './check-return.ts'
import { RETURN_CHECKS } from './finding.ts'
import { likenessOf } from './repeated-text.ts'
import { wordsOf } from './texts.ts'

const QUARTERS = ['2018-19', '2019-20', '2020-21', '2021-22'].flatMap((year) =>
  ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `${year}-${quarter}`),
)
const basis = fc.constantFrom<Basis>(
  'snapshot',
  'cumulative-count',
  'cumulative-percent',
  'rate',
  'forecast',
  'annual',
  'termly',
)
/** From 10 on: smaller whole numbers are not told by how many times they are of another. */
const values = fc.array(fc.integer({ min: 10, max: 400 }), {
  minLength: 1,
  maxLength: QUARTERS.length,
})

/** The last value entered after the others, each written as `write` does. */
function history(
  of: readonly number[],
  given: Basis,
  write: (value: number) => string = String,
  decimals = 0,
) {
  const figures = of.map((value, index) =>
    figureAt(QUARTERS[index] as string, write(value), { basis: given }),
  )
  const indicator = anIndicator({ basis: given, definitions: [aDefinition({ decimals })] })
  const period = QUARTERS[of.length - 1] as string
  return aCase(figures.slice(-1), { earlier: figures.slice(0, -1), indicator, period })
}

const codes = (measure: ReturnType<typeof history>, why = '') =>
  findingsOf(measure, { texts: { why } }).map(({ code }) => code)

const claim = fc.constantFrom('', 'The number has fallen.', 'The number has risen.', 'It improved.')

test('scaling every figure changes nothing', () => {
  fc.assert(
    fc.property(values, basis, claim, fc.integer({ min: 2, max: 10_000 }), (of, kind, why, by) => {
      const scaled = history(of, kind, (value) => String(value * by))
      expect(codes(scaled, why)).toEqual(codes(history(of, kind), why))
    }),
    { numRuns: 500 },
  )
})

test('moving the point of figures and decimals together changes nothing', () => {
  fc.assert(
    fc.property(values, basis, claim, (of, kind, why) => {
      const moved = history(of, kind, (value) => (value / 100).toFixed(2), 2)
      expect(codes(moved, why)).toEqual(codes(history(of, kind), why))
    }),
    { numRuns: 500 },
  )
})

test('about ten times or a tenth is so of the figure of the quarter before', () => {
  fc.assert(
    fc.property(fc.nat(400), fc.nat(400), (before, now) => {
      const isFound = codes(history([before, now], 'snapshot')).includes('ten-times')
      const [low, high] = [Math.min(before, now), Math.max(before, now)]
      expect(isFound).toBe(low > 0 && high >= 10 && high >= 7 * low)
    }),
    { numRuns: 1000 },
  )
})

test('a running count that only grows is never below last quarter', () => {
  fc.assert(
    fc.property(fc.tuple(fc.nat(400), fc.nat(400)), ([total, more]) => {
      const found = codes(history([total, total + more], 'cumulative-count'))
      expect(found).not.toContain('below-last-quarter')
    }),
  )
})

test('what is said of risen and fallen is never both', () => {
  fc.assert(
    fc.property(values, basis, (of, kind) => {
      const fell = codes(history(of, kind), 'The number has fallen.')
      const rose = codes(history(of, kind), 'The number has risen.')
      expect(fell.includes('says-lower') && rose.includes('says-higher')).toBe(false)
    }),
  )
})

const word = fc.stringMatching(/^[a-z]{1,8}$/)
const text = fc.array(word, { minLength: 6, maxLength: 30 })
const gap = fc.constantFrom(' ', '  ', '\n', ', ', '. ', ' – ', '; ')

test('spaces, capitals and punctuation never change what is repeated', () => {
  fc.assert(
    fc.property(text, text, gap, (one, other, between) => {
      const found = (why: string) =>
        findingsOf(aCase([]), { texts: { why }, lastTexts: { why: other.join(' ') } }).filter(
          ({ code }) => code === 'repeated-text',
        )
      expect(found(one.join(between).toUpperCase())).toEqual(found(one.join(' ')))
    }),
  )
})

test('two texts are as alike the one way as the other, and each is wholly like itself', () => {
  fc.assert(
    fc.property(fc.array(word), fc.array(word), (a, b) => {
      expect(likenessOf(a, b)).toBe(likenessOf(b, a))
      expect(likenessOf(a, a)).toBe(1)
      expect(likenessOf(a, b)).toBeGreaterThanOrEqual(0)
      expect(likenessOf(a, b)).toBeLessThanOrEqual(1)
    }),
  )
})

test('words have neither spaces nor capitals', () => {
  fc.assert(
    fc.property(fc.string(), (given) => {
      expect(wordsOf(wordsOf(given).join(' '))).toEqual(wordsOf(given))
    }),
  )
})

test('which small number a text gives is never told', () => {
  const measure = aCase([], { indicator: anIndicator({ smallNumbers: true }) })
  const found = [1, 2, 3, 4].map((count) =>
    JSON.stringify(findingsOf(measure, { texts: { why: `We saw ${count} children.` } })),
  )
  expect(new Set(found).size).toBe(1)
  expect(found[0]).toContain('small-number-quoted')
})

const typed = fc.oneof(
  fc.string(),
  fc.constantFrom('38', '-0.5', '38%', '1e3', ' 7', '٣', '0', '9'.repeat(60)),
)
const day = fc.oneof(fc.string(), fc.constantFrom('2021-09-30', '2021-04-01', '2021-02-30', ''))
const saying = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('The rate has fallen.', 'It is now 3.', 'Three children are new.'),
)
const texts = fc.record({ why: saying, action: saying, byWhen: saying })
const entered = fc.record({
  figures: fc.array(
    fc.record({
      component: fc.option(fc.constantFrom('A', 'B', 'C', '')),
      coverage: fc.record({ from: day, to: day, label: fc.string() }),
      availability: fc.constantFrom('reported', 'missing', 'to-follow'),
      value: fc.option(typed),
      numerator: fc.option(typed),
      denominator: fc.option(typed),
      provisional: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  judgement: fc.option(fc.constantFrom<RagStatus>('green', 'amber', 'red', 'none')),
  texts,
})
const definition = fc.constantFrom(
  aDefinition(),
  aDefinition({ unit: '%', decimals: 1 }),
  aDefinition({ combine: 'sum', components: ['A', 'B'] }),
  aDefinition({ combine: 'each', components: ['A', 'B'] }),
  aDefinition({ combine: 'headline', components: ['A', 'B'], headline: 'B' }),
)

test('whatever is typed, nothing is thrown, nothing is changed, and findings are plain data', () => {
  fc.assert(
    fc.property(entered, definition, basis, texts, typed, (given, of, kind, lastTexts, noun) => {
      const indicator = anIndicator({ basis: kind, smallNumbers: true, definitions: [of] })
      const measure = aCase([], { indicator, earlier: history([20, 18, 17, 22, 9], kind).held })
      const context = { measure, noun, status: 'red', lastTexts, otherTexts: [] } as const
      const before = structuredClone({ given, context })
      const found = checkReturn(given as Parameters<typeof checkReturn>[0], context)
      expect({ given, context }).toEqual(before)
      expect(JSON.parse(JSON.stringify(found))).toEqual(found)
      expect(found.filter(({ code, field }) => RETURN_CHECKS[code].field !== field)).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('an empty return is found nothing in', () => {
  expect(findingsOf(aCase([]), { texts: someTexts(), status: 'red' })).toEqual([])
})
