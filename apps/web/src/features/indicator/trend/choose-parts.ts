import type { Trend, TrendSeries } from '@quarterdeck/contract'
import { nameForAddress } from '../indicator-search.ts'

/** One component that a reader may have drawn beside the headline. */
export type Part = { readonly component: string; readonly isChosen: boolean }

/** Which components a chart draws, and between which of them a reader may choose. */
export type Parts = {
  readonly drawn: readonly string[]
  readonly offered: readonly Part[]
}

/**
 * What the colour is judged on is always drawn; the others where they are asked for. Where the
 * colour is judged on none of them alone, all are drawn and there is nothing to choose.
 * `asked` are names as they stand in an address; one that is not here means nothing.
 */
export function chooseParts(trend: Trend, asked: readonly string[] = []): Parts {
  const series = [...trend.series, ...trend.inPeriod]
  const isJudged = series.some((each) => each.isJudged)
  const others = namesOf(series.filter((each) => isJudged && !each.isJudged))
  const offered = others.map((component) => ({
    component,
    isChosen: asked.includes(nameForAddress(component)),
  }))
  const chosen = offered.filter((part) => part.isChosen).map((part) => part.component)
  const always = namesOf(series).filter((component) => !others.includes(component))
  return { drawn: [...always, ...chosen], offered }
}

/** The components of the series, each once; the whole measure's own series has no name. */
function namesOf(series: readonly TrendSeries[]): string[] {
  return [...new Set(series.map(({ component }) => component))].filter((name) => name !== null)
}
