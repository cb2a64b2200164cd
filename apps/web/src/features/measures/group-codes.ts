import type { IndicatorSummary } from '@quarterdeck/contract'

/** A code with the years that used it, newest first. */
export type CodeInYears = { readonly code: string; readonly years: readonly string[] }

/** An indicator's codes through the years, each named once, the newest first. */
export function groupCodes(codes: IndicatorSummary['codes']): CodeInYears[] {
  return [...Map.groupBy(codes, ({ code }) => code)].map(([code, held]) => ({
    code,
    years: held.map(({ year }) => year),
  }))
}
