/** The percentage of a share, exactly: "0.05" is "5", "0.125" is "12.5". */
export function percentOf(share: string): string {
  return tidy(shiftPoint(share, 2))
}

/** The share of a percentage, exactly: "5" is "0.05", "12.5" is "0.125". */
export function shareOf(percent: string): string {
  return tidy(shiftPoint(percent, -2))
}

/** Moves the point of an exact decimal: `shiftPoint("0.05", 2)` is "005.". */
function shiftPoint(text: string, places: number): string {
  const sign = text.startsWith('-') ? '-' : ''
  const [whole = '', decimals = ''] = text.replace('-', '').split('.')
  const digits = whole + decimals
  const point = whole.length + places
  const wide = point < 0 ? digits.padStart(digits.length - point, '0') : digits
  const at = Math.max(point, 0)
  return `${sign}${wide.padEnd(at, '0').slice(0, at)}.${wide.slice(at)}`
}

function tidy(text: string): string {
  const [whole = '', decimals = ''] = text.split('.')
  const size = whole.replace(/^(-?)0+(?=\d)/, '$1').replace(/^(-?)$/, '$10')
  const rest = decimals.replace(/0+$/, '')
  return rest === '' ? size : `${size}.${rest}`
}
