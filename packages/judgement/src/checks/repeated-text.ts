import type { ReturnTexts } from './entered-return.ts'
import type { Entry } from './entry.ts'
import { type Finding, finding } from './finding.ts'
import { TEXT_NAMES, wordsOf } from './texts.ts'

/** "On track for the year" may well be said twice. */
const LEAST_WORDS = 6
/** Short texts are often made alike ("Up 9% (better), 3 points below England."): nearly is not enough. */
const LEAST_WORDS_NEARLY = 12
/** So much alike, texts are nearly the same. */
const NEARLY = 0.8

type Other = { of: string; texts: ReturnTexts }

/**
 * Whether a text is that of the quarter before, or of another measure this quarter, or nearly so:
 * 80% or more of both texts’ runs of three words are shared. Spaces, capitals and punctuation do not
 * count. Of texts with 10 and 12 runs that share 9, 2 × 9 ÷ 22 is 82%. Each text is compared with
 * its like, and the date by when with none: the same day stands in many returns. The likest is named.
 */
export function checkRepeatedText({ entered, context }: Entry): Finding[] {
  const others: Other[] = context.otherTexts.map(({ code, texts }) => ({ of: code, texts }))
  if (context.lastTexts !== null) others.unshift({ of: 'last quarter', texts: context.lastTexts })
  return [...compare('why', entered.texts, others), ...compare('action', entered.texts, others)]
}

function compare(
  part: 'why' | 'action',
  entered: ReturnTexts,
  others: readonly Other[],
): Finding[] {
  const words = wordsOf(entered[part])
  if (words.length < LEAST_WORDS) return []
  const [likest] = others
    .map(({ of, texts }) => ({ of, likeness: likenessOf(words, wordsOf(texts[part])) }))
    .toSorted((a, b) => b.likeness - a.likeness)
  const least = words.length < LEAST_WORDS_NEARLY ? 1 : NEARLY
  if (likest === undefined || likest.likeness < least) return []
  const { of, likeness } = likest
  const source = of === 'last quarter' ? 'of last quarter' : `of ${of}`
  const share = Math.floor(likeness * 100)
  const alike = likeness === 1 ? 'the same as that' : `${share}% the same as that`
  const message = `${TEXT_NAMES[part]} is ${alike} ${source}.`
  return [finding('repeated-text', { facts: { part, of, likeness }, message })]
}

/**
 * How alike two texts are, from 0 to 1: twice the runs of three words that both have, divided by
 * the runs of each (Dice’s coefficient). 1 only where the words are the same in the same order.
 */
export function likenessOf(a: readonly string[], b: readonly string[]): number {
  if (a.join(' ') === b.join(' ')) return 1
  const [runsA, runsB] = [runsOf(a), runsOf(b)]
  const all = runsA.size + runsB.size
  if (all === 0) return 0
  const shared = [...runsA].filter((run) => runsB.has(run)).length
  return Math.min((2 * shared) / all, 0.99)
}

function runsOf(words: readonly string[]): Set<string> {
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`))
}
