const MILLION = 1_000_000
const THOUSAND = 1000
/** Pounds from here on are written in thousands. */
const LARGE = 100_000

/**
 * A figure as it is written inside a drawing, where the title and the table have it in full: pounds
 * in millions, units that the axis stands for left out, a protected figure as a sign.
 * Worked examples: "£15,465,688" is "£15.47m"; "72 hours" is "72"; "fewer than 5" is "<5".
 *
 * @param value exact decimal text; null where a small number is protected
 * @param text the figure as people read it
 */
export function figureLabel(value: string | null, text: string, unit: string): string {
  if (value === null) {
    const limit = /^fewer than (\d+)$/.exec(text)?.[1]
    return limit === undefined ? 'withheld' : `<${limit}`
  }
  if (unit === 'gbp') {
    return poundsInShort(Number(value)) ?? text
  }
  return text.replace(/ (hours?|points?)$/, '')
}

function poundsInShort(pounds: number): string | null {
  const size = Math.abs(pounds)
  const sign = pounds < 0 ? '−' : ''
  if (size >= MILLION) {
    return `${sign}£${(size / MILLION).toFixed(2)}m`
  }
  return size >= LARGE ? `${sign}£${Math.round(size / THOUSAND)}k` : null
}
