import type { IndicatorPlace } from '@quarterdeck/contract'

/**
 * An indicator's codes, a phrase for each, the code of `year` first and then the newest:
 * "PED03 01 in 2021/22 and 2019/20", "PED02 04 in 2018/19". `places` are newest first.
 */
export function describeCodes(places: readonly IndicatorPlace[], year: string): string[] {
  const byCode = [...Map.groupBy(places, (place) => place.code)]
  const isOfYear = (held: readonly IndicatorPlace[]) => held.some((place) => place.year === year)
  const own = byCode.filter(([, held]) => isOfYear(held))
  const others = byCode.filter(([, held]) => !isOfYear(held))
  return [...own, ...others].map(([code, held]) => `${code} in ${listYears(held)}`)
}

/** "2021/22", "2021/22 and 2019/20", "2021/22, 2020/21 and 2019/20". */
function listYears(places: readonly IndicatorPlace[]): string {
  const years = places.map((place) => place.year)
  const last = years.at(-1) ?? ''
  return years.length < 2 ? last : `${years.slice(0, -1).join(', ')} and ${last}`
}
