import type { Trend } from '@quarterdeck/contract'
import type { ChartSeries, DefinitionBreak } from './trend-chart.ts'

type Place = { readonly x: number; readonly definition: number }

/**
 * Where the meaning of the measure changed: midway between the last figure of the old definition
 * and the next one of the new. A change with figures on one side only parts nothing and is left
 * out. Where earlier years were counted again, figures of both definitions stand before it.
 *
 * Worked example: 140 at 31 March 2018 by the first definition and 50 at 30 June 2019 by the
 * second are parted in mid November 2018.
 */
export function definitionBreaks(trend: Trend, series: readonly ChartSeries[]): DefinitionBreak[] {
  const places = series
    .flatMap((each) => [...each.marks, ...each.withheld])
    .map(({ x, point }) => ({ x, definition: point.definition }))
  return trend.breaks.flatMap((change) => {
    const parting = partingPlace(places, change.definition)
    const key = String(change.definition)
    return parting === null ? [] : [{ key, ...parting, meaning: change.meaning }]
  })
}

/** Where figures of both stand before it, the line says what ends there and not what begins. */
function partingPlace(
  places: readonly Place[],
  definition: number,
): Pick<DefinitionBreak, 'x' | 'label'> | null {
  const old = placesOf(places, (each) => each < definition)
  const fresh = placesOf(places, (each) => each >= definition)
  const lastOld = old.at(-1)
  const firstFresh = fresh[0]
  if (lastOld === undefined || firstFresh === undefined) {
    return null
  }
  const next = fresh.find((x) => x > lastOld)
  const label = firstFresh > lastOld ? 'Definition changed' : 'Earlier definition ends'
  return { x: next === undefined ? firstFresh : (lastOld + next) / 2, label }
}

function placesOf(places: readonly Place[], isMeant: (definition: number) => boolean): number[] {
  return places
    .filter((place) => isMeant(place.definition))
    .map((place) => place.x)
    .toSorted((a, b) => a - b)
}
