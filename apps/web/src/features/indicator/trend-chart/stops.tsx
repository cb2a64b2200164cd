import {
  describePoint,
  type TrendChart,
  type TrendFrame,
  type TrendLayout,
} from '@quarterdeck/charts'
import { type KeyboardEvent, type PointerEvent, useId, useMemo, useState } from 'react'
import { moveStop } from './move-stop.ts'
import { nearestStop } from './nearest-stop.ts'
import { type PlacedStop, placeStops } from './place-stops.ts'
import { Tip } from './tip.tsx'

type Props = { chart: TrendChart; layout: TrendLayout; frame: TrendFrame; label: string }

/**
 * The figures of a chart as places that can be stopped at: with the pointer, or with the keyboard,
 * for which all of them are one stop of the Tab key. Each is read out as it is reached.
 */
export function Stops({ chart, layout, frame, label }: Props) {
  const stops = useMemo(() => placeStops(chart, layout), [chart, layout])
  const id = useId()
  const [reached, setReached] = useState<string | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const current = stops.find(({ key }) => key === reached) ?? stops.find(({ isNewest }) => isNewest)
  const shown = stops.find(({ key }) => key === told)
  const idOf = (stop: PlacedStop) => `${id}-${stops.indexOf(stop)}`

  const moveByKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setTold(null)
    }
    const to = current === undefined ? null : moveStop(stops, current, event.key)
    if (to !== null) {
      event.preventDefault()
      setReached(to.key)
      setTold(to.key)
    }
  }
  const followPointer = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const nearest = nearestStop(stops, event.clientX - box.left, event.clientY - box.top)
    setTold(nearest?.key ?? null)
  }
  return (
    <div
      role="listbox"
      aria-orientation="horizontal"
      aria-label={`The figures of the chart: ${label}`}
      aria-activedescendant={current === undefined ? undefined : idOf(current)}
      tabIndex={0}
      className="trend-stops"
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) {
          setTold(current?.key ?? null)
        }
      }}
      onBlur={() => setTold(null)}
      onKeyDown={moveByKey}
      onPointerMove={followPointer}
      onPointerDown={followPointer}
      onPointerLeave={() => setTold(null)}
    >
      {stops.map((stop) => (
        <span
          key={stop.key}
          id={idOf(stop)}
          role="option"
          aria-selected={stop === current}
          aria-label={describePoint(chart, stop.mark)}
          className="trend-stop"
          style={{ left: stop.left, top: stop.top }}
        />
      ))}
      {shown !== undefined && (
        <Tip
          left={shown.left}
          top={shown.top}
          width={frame.width}
          text={describePoint(chart, shown.mark)}
        />
      )}
    </div>
  )
}
