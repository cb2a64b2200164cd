import Big from 'big.js'
import { type Decimal, exact, roundTo } from './decimal.ts'

const MINUS = '−'

/**
 * A figure as people read it, at the precision it was given: "1,028", "92.6%", "£5,272,786.68",
 * "−0.26", "72 hours". Units are the catalogue's.
 */
export function figureText(value: string, unit: string): string {
  return dress(grouped(value), unit)
}

/** A forecast or an end of a likely range, "about 136": a double, rounded to `decimals`. */
export function aboutText(value: number, unit: string, decimals: number): string {
  return figureText(roundTo(new Big(value), decimals).toFixed(decimals), unit)
}

/**
 * A difference between two figures, without its sign: "18", "£1,241,907", and for percentages
 * "2.4 points", because 95% less 92.6% is not 2.4%.
 */
export function differenceText(value: Decimal, unit: string): string {
  const text = grouped(value.abs().toFixed())
  if (unit === '%' || unit === 'points') return `${text} ${text === '1' ? 'point' : 'points'}`
  return dress(text, unit)
}

function grouped(value: string): string {
  const [whole = '', fraction] = exact(value).replace('-', '').split('.')
  const separated = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  const sign = value.startsWith('-') ? MINUS : ''
  return fraction === undefined ? sign + separated : `${sign}${separated}.${fraction}`
}

function dress(text: string, unit: string): string {
  if (unit === '%') return `${text}%`
  if (unit === 'gbp') return text.startsWith(MINUS) ? `${MINUS}£${text.slice(1)}` : `£${text}`
  if (unit === 'hours') return `${text} ${text === '1' ? 'hour' : 'hours'}`
  if (unit === 'points') return `${text} ${text === '1' ? 'point' : 'points'}`
  return text
}
