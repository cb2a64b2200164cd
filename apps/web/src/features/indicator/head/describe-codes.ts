import type { IndicatorPlace } from '@quarterdeck/contract'

/**
 * An indicator's codes, a phrase for each, the code of `year` first and then the newest:
 * "PED03 01 in 2021/22 and 2019/20", "PED02 04 in 2018/19".
 */
export function describeCodes(places: readonly IndicatorPlace[], year: string): string[] {
  const own = places.filter((place) => place.year === year)
  const others = places.filter((place) => place.year !== year)
  const byCode = Map.groupBy([...own, ...others], (place) => place.code)
  return [...byCode].map(([code, held]) => `${code} in ${listYears(held)}`)
}

/** "2021/22", "2021/22 and 2019/20", "2021/22, 2020/21 and 2019/20". */
function listYears(places: readonly IndicatorPlace[]): string {
  const years = places.map((place) => place.year)
  const last = years.at(-1) ?? ''
  return years.length < 2 ? last : `${years.slice(0, -1).join(', ')} and ${last}`
}
