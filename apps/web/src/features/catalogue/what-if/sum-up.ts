import type { WhatIfPublication } from '@quarterdeck/contract'
import { countOf } from '@quarterdeck/wording'

type Changed = Pick<
  WhatIfPublication,
  'judged' | 'statusesChanged' | 'directionsChanged' | 'sinceYearEndChanged'
>

/** "3 of 38 measures would have another colour, 1 another arrow." of one published quarter. */
export function sumUp({
  judged,
  statusesChanged,
  directionsChanged,
  sinceYearEndChanged,
}: Changed): string {
  const arrows = directionsChanged + sinceYearEndChanged
  if (statusesChanged + arrows === 0) {
    return judged === 0
      ? 'None of its measures is touched by this.'
      : `Nothing would change for ${countOf(judged, 'measure', 'measures')}.`
  }
  const colours = `${statusesChanged} of ${countOf(judged, 'measure', 'measures')} would have another colour`
  return arrows === 0
    ? `${colours}.`
    : `${colours}; ${countOf(arrows, 'arrow', 'arrows')} would be another.`
}
