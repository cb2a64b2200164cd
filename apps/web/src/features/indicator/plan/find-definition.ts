import type { Definition, Indicator } from '@quarterdeck/contract'

/**
 * The definition in force at the quarter shown: that of the newest figure held by then; without a
 * figure, that of the year's target; without either, the newest.
 */
export function findDefinition({
  definitions,
  trend,
  places,
  period,
}: Pick<Indicator, 'definitions' | 'trend' | 'places' | 'period'>): Definition | undefined {
  const points = trend.series.flatMap((series) => series.points)
  const newest = points.toSorted((a, b) => a.coverage.to.localeCompare(b.coverage.to)).at(-1)
  const target = places.find(({ year }) => year === period.year)?.targets[0]
  const version = newest?.definition ?? target?.definition
  return definitions.find((definition) => definition.version === version) ?? definitions[0]
}
