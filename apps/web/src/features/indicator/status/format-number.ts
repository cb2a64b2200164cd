import type { Measure } from '@quarterdeck/contract'

/** How a measure's figures are written: its unit, and the decimals that it is compared at. */
export type Written = Pick<Measure, 'unit' | 'decimals'>

/** An exact figure at the precision it was given: "1,028", "92.6%", "£5,272,786.68", "−0.26". */
export function formatExact(value: string, { unit }: Written): string {
  return withUnit(grouped(value), unit)
}

/** A forecast or the end of a range, rounded as the measure is: 102.6 children are "103". */
export function formatAbout(value: number, { unit, decimals }: Written): string {
  return withUnit(grouped(value.toFixed(decimals)), unit)
}

/**
 * A distance between two figures, at three decimals at most and in whole pounds: "1.7", "£201,544",
 * and for percentages "4.25 points", because 95% less 92.6% is not 2.4%.
 */
export function formatDistance(value: string, { unit }: Written): string {
  const rounded = Number(Number(value).toFixed(unit === 'gbp' ? 0 : 3))
  return withUnit(grouped(String(rounded)), unit === '%' ? 'points' : unit)
}

function grouped(value: string): string {
  const [whole = '', fraction] = value.replace('-', '').split('.')
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const text = fraction === undefined ? separated : `${separated}.${fraction}`
  return value.startsWith('-') ? `−${text}` : text
}

function withUnit(text: string, unit: string): string {
  switch (unit) {
    case '%':
      return `${text}%`
    case 'gbp':
      return text.startsWith('−') ? `−£${text.slice(1)}` : `£${text}`
    case 'hours':
    case 'points':
      return `${text} ${text === '1' ? unit.slice(0, -1) : unit}`
    default:
      return text
  }
}
