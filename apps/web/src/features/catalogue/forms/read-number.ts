/** A number as it was read from what a person typed, or what is wrong with it. */
export type NumberRead = { readonly value: string } | { readonly fault: string }

type Asked = {
  /** What the number is, to begin a sentence: "The target". */
  readonly what: string
  /** The least it may be. */
  readonly least?: number
  /** The most it may be. */
  readonly most?: number
  readonly whole?: boolean
}

const GROUPED = /^\d{1,3}(,\d{3})+(\.\d+)?$/
const PLAIN = /^(\d+(\.\d+)?|\.\d+)$/
const MAX_WHOLE = 15
const MAX_DECIMALS = 10

/**
 * Reads an exact decimal as people write it: "£5,272,786.68" is `5272786.68`, "−0.50 %" is `-0.50`.
 * The digits are kept as they were typed; nothing goes through a binary number.
 */
export function readNumber(text: string, asked: Asked): NumberRead {
  const { what } = asked
  const typed = text.trim()
  const bare = typed
    .replace(/\s/g, '')
    .replaceAll(/[−–]/g, '-')
    .replace(/^(-?)£/, '$1')
    .replace(/^£(-)/, '$1')
    .replace(/%$/, '')
  const isNegative = bare.startsWith('-')
  const digits = isNegative ? bare.slice(1) : bare
  if (!PLAIN.test(digits) && !GROUPED.test(digits)) {
    return { fault: sayWhy(what, typed, digits) }
  }
  const [whole = '', decimals = ''] = digits.replaceAll(',', '').split('.')
  const trimmed = whole.replace(/^0+(?=\d)/, '') || '0'
  if (trimmed.length > MAX_WHOLE || decimals.length > MAX_DECIMALS) {
    return { fault: `${what}: “${typed}” has too many digits.` }
  }
  const size = decimals === '' ? trimmed : `${trimmed}.${decimals}`
  const value = isNegative && /[1-9]/.test(size) ? `-${size}` : size
  return checkBounds(value, asked, typed)
}

function checkBounds(
  value: string,
  { what, least, most, whole }: Asked,
  typed: string,
): NumberRead {
  if (whole === true && value.includes('.')) {
    return { fault: `${what}: “${typed}” is not a whole number.` }
  }
  if (least !== undefined && Number(value) < least) {
    return { fault: `${what} must be ${least} or more.` }
  }
  if (most !== undefined && Number(value) > most) {
    return { fault: `${what} must be ${most} or less.` }
  }
  return { value }
}

function sayWhy(what: string, typed: string, digits: string): string {
  if (/^\d[\d,]*(\.\d+)?$/.test(digits)) {
    return `${what}: check the commas in “${typed}”. There is one before every three digits, as in 5,272,786.`
  }
  if (/^\d+\.$/.test(digits)) {
    return `${what}: put a digit after the point in “${typed}”.`
  }
  return `${what}: “${typed}” is not a number. Write it in digits, such as 95 or 5,272,786.68.`
}
