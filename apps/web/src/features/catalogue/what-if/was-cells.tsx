import type { WhatIfMeasure } from '@quarterdeck/contract'
import { Direction } from '../../../ui/direction.tsx'
import { Status } from '../../../ui/status.tsx'

/** What a measure’s colour was and would be, each with the arrow where that would be another too. */
export function WasCells({ measure }: { measure: WhatIfMeasure }) {
  const { status, direction, sinceYearEnd } = measure
  const arrows = direction.was !== direction.now ? direction : sinceYearEnd
  const isOutline = arrows === sinceYearEnd
  const changed = arrows !== null && arrows.was !== arrows.now ? arrows : null
  return (
    <>
      <td role="cell">
        <span className="card-label">Was</span>
        <Status status={status.was} />
        {changed !== null && <Direction status={changed.was} outline={isOutline} />}
      </td>
      <td role="cell">
        <span className="card-label">Would be</span>
        <Status status={status.now} />
        {changed !== null && <Direction status={changed.now} outline={isOutline} />}
      </td>
    </>
  )
}
