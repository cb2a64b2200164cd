import { cause, type Field, field, value } from './field.ts'

const EXACT_DECIMAL = /^-?\d{1,30}(\.\d{1,30})?$/
const WHOLE = /^\d{1,9}$/
/** `1,234` and `1,234.5`, but not `1,5`. */
const THOUSANDS = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/
const MONEY = /^-?[£$€]\s?-?[\d,.]+$/
const SHORTENED = /^-?[£$€]?\s?-?[\d,.]+\s?(k|m|bn|million|thousand)$/i
const PER_CENT = /^-?[\d,.]+\s?%$/
const DECIMAL_COMMA = /^-?\d+,\d+$/
const LONG_MINUS = /^[\u2212\u2013]\d/

/**
 * Why a text is no plain number, in the order in which it is asked: what people write in cells of
 * figures, and what to write in its place.
 */
const SLIPS: readonly { readonly pattern: RegExp; readonly advice: (text: string) => string }[] = [
  { pattern: THOUSANDS, advice: (text) => `Write ${text.replaceAll(',', '')} without the comma` },
  {
    pattern: SHORTENED,
    advice: () => 'Write the number out in full, in digits only: 1200000 for £1.2m',
  },
  {
    pattern: MONEY,
    advice: (text) => `Write ${text.replaceAll(/[£$€\s,]/g, '')} without the sign of currency`,
  },
  {
    pattern: PER_CENT,
    advice: (text) => `Write ${text.replaceAll(/[%\s,]/g, '')} without the per cent sign`,
  },
  {
    pattern: DECIMAL_COMMA,
    advice: (text) => `Write ${text.replace(',', '.')} with a point for decimals`,
  },
  { pattern: LONG_MINUS, advice: (text) => `Write -${text.slice(1)} with a hyphen for the minus` },
]

function notANumber(text: string): string {
  const slip = SLIPS.find(({ pattern }) => pattern.test(text.trim()))
  return slip?.advice(text.trim()) ?? 'It is not a plain number such as 1234.5 or -20'
}

/**
 * An exact decimal, kept as the text it was written as, "59.0" included: its printed precision
 * counts for display, while 59 and 59.0 are the same figure.
 */
export const decimal: Field<string> = {
  read: (text) => (EXACT_DECIMAL.test(text) ? value(text) : cause(notANumber(text))),
  write: (held) => held,
  same: sameDecimal,
}

/** Whether two exact decimals are the same number: 59 and 59.0 are, 59 and 59.01 are not. */
export function sameDecimal(one: string, other: string): boolean {
  return one === other || shortest(one) === shortest(other)
}

/** "-007.50" is "-7.5", "-0.0" is "0". */
function shortest(text: string): string {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.')
  const digits = whole.replace(/^0+(?=\d)/, '')
  const rest = fraction.replace(/0+$/, '')
  const size = rest === '' ? digits : `${digits}.${rest}`
  return text.startsWith('-') && size !== '0' ? `-${size}` : size
}

/** A whole number that counts or numbers something: 0, 1, 2, … */
export const whole: Field<number> = field((text) => {
  if (WHOLE.test(text)) {
    return value(Number(text))
  }
  const advice = EXACT_DECIMAL.test(text) ? 'It is not a whole number from 0' : notANumber(text)
  return cause(advice)
})

/** A whole number within bounds, both included. */
export function wholeBetween(low: number, high: number): Field<number> {
  return field((text) => {
    const reading = whole.read(text)
    if (reading.ok && (reading.value < low || reading.value > high)) {
      return cause(`It must be from ${low} to ${high}`)
    }
    return reading
  })
}
