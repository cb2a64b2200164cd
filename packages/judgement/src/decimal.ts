import Big from 'big.js'

/** An exact decimal. Values, targets and tolerances are compared as these, never as doubles. */
export type Decimal = Big

const EXACT_DECIMAL = /^-?\d+(\.\d+)?$/

/** Reads exact decimal text ("5272786.68"). Throws on anything else, as data is never coerced. */
export function decimal(text: string): Decimal {
  return new Big(exact(text))
}

/** Whether text is an exact decimal: "38" and "-0.26", and not "38%", ".5" or "1e3". */
export function isExact(text: string): boolean {
  return EXACT_DECIMAL.test(text)
}

/** Gives exact decimal text back. Throws a RangeError on anything else. */
export function exact(text: string): string {
  if (!isExact(text)) throw new RangeError(`Not an exact decimal: "${text}"`)
  return text
}

/** Rounds half away from zero: 2.45 to 1 decimal is 2.5, and -2.45 is -2.5. */
export function roundTo(value: Decimal, decimals: number): Decimal {
  return value.round(decimals, Big.roundHalfUp)
}

export function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), new Big(0))
}
