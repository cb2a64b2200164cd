import type { Trend } from '@quarterdeck/contract'

/**
 * A difference between an estimate and a target: "68", "2.4 points", "£1,241,907". Estimates are
 * doubles, so this is for them alone; differences of figures come with the rating, exact.
 */
export function differenceWords(value: number, { unit, decimals }: Trend): string {
  const text = value.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  switch (unit) {
    case '%':
    case 'points':
      return Number(text) === 1 ? `${text} point` : `${text} points`
    case 'gbp':
      return `£${text}`
    case 'hours':
      return Number(text) === 1 ? `${text} hour` : `${text} hours`
    default:
      return text
  }
}
