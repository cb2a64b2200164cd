import type { Commentary } from '@quarterdeck/contract'

/** What one quarter's report said: several officers may have commented on one measure. */
export type QuarterOfCommentary = {
  readonly period: Commentary['period']
  readonly commentary: readonly Commentary[]
}

/** Sets commentary out by quarter, in the order given. */
export function groupByQuarter(commentary: readonly Commentary[]): QuarterOfCommentary[] {
  const byQuarter = Map.groupBy(commentary, ({ period }) => period.id)
  return [...byQuarter.values()].flatMap((held) => {
    const [first] = held
    return first === undefined ? [] : [{ period: first.period, commentary: held }]
  })
}
