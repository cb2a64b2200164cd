/** What the audit trail calls the things of the catalogue. Years as the plan holds them, `2021/22`. */

export function indicatorSubject(id: string): string {
  return `indicator ${id}`
}

export function measureSubject(measure: {
  readonly board: string
  readonly year: string
  readonly indicator: string
}): string {
  return `measure ${measure.board} ${measure.year} ${measure.indicator}`
}
