import type { Trend, TrendSeries } from '@quarterdeck/contract'
import { nameForAddress } from '../indicator-search.ts'

/** One component that a reader may have drawn beside the headline, or leave out. */
export type Part = { readonly component: string; readonly isDrawn: boolean }

/** Which components a chart draws, and between which of them a reader may choose. */
export type Parts = {
  readonly drawn: readonly string[]
  readonly offered: readonly Part[]
}

/**
 * What the colour is judged on is always drawn; the others unless they are left out. Where the
 * colour is judged on none of them alone, all are drawn and there is nothing to choose.
 * `without` are names as they stand in an address; one that is not here means nothing.
 */
export function chooseParts(trend: Trend, without: readonly string[] = []): Parts {
  const series = [...trend.series, ...trend.inPeriod]
  const isJudged = series.some((each) => each.isJudged)
  const offered = namesOf(series.filter((each) => isJudged && !each.isJudged)).map((component) => ({
    component,
    isDrawn: !without.includes(nameForAddress(component)),
  }))
  const leftOut = offered.filter((part) => !part.isDrawn).map((part) => part.component)
  return { drawn: namesOf(series).filter((name) => !leftOut.includes(name)), offered }
}

/** The components of the series, each once; the whole measure's own series has no name. */
function namesOf(series: readonly TrendSeries[]): string[] {
  return [...new Set(series.map(({ component }) => component))].filter((name) => name !== null)
}
