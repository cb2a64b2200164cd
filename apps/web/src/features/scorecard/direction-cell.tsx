import type { Measure } from '@quarterdeck/contract'
import { Direction } from '../../ui/direction.tsx'

/** The direction of travel; where there is none, the one since year end, drawn as an outline. */
export function DirectionCell({ measure }: { measure: Measure }) {
  const { direction, sinceYearEnd } = measure
  if (direction.status === 'none' && sinceYearEnd !== null) {
    return (
      <>
        <Direction status={sinceYearEnd.status} outline />
        <span className="quiet">since year end ({sinceYearEnd.baseline.text})</span>
      </>
    )
  }
  return (
    <>
      <Direction status={direction.status} />
      <span className="quiet">{direction.brief}</span>
    </>
  )
}
