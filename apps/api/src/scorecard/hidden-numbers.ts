import type { MeasureResult } from '@quarterdeck/judgement'

/** What stands in the place of what would tell a figure that is kept back. */
export const NOT_SHOWN = 'Not shown, to protect a small number.'

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** The figures of a measure that the public projection keeps back: `['3']`. */
export function hiddenNumbers(internal: MeasureResult, shown: MeasureResult): string[] {
  const all = (result: MeasureResult) => [
    ...result.current.values,
    ...result.priorActual.values,
    ...result.sparkline,
  ]
  const shownValues = all(shown).map(({ value }) => value)
  const hidden = all(internal).flatMap(({ value }, index) =>
    value !== null && shownValues[index] === null ? [String(Number(value))] : [],
  )
  return [...new Set(hidden)]
}

/**
 * Which of some numbers a text says, in digits or as a word: of 3 and 4, "three children and 14
 * days" says 3.
 */
export function numbersSaidIn(text: string, numbers: readonly string[]): string[] {
  return numbers.filter((number) => {
    const literal = number.replace('.', '\\.')
    const digits = `(?<![\\d.,])${literal}(?!\\d|[.,]\\d)`
    const word = WORDS[Number(number)]
    const pattern = word === undefined ? digits : `${digits}|\\b${word}\\b`
    return new RegExp(pattern, 'i').test(text)
  })
}
