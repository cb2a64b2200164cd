/** One figure of a chart that the keyboard can stop at. */
export type Stop = {
  readonly key: string
  /** Which series it belongs to. */
  readonly series: string
  /** Its day, as epoch milliseconds. */
  readonly x: number
}

/**
 * The figure that a key leads to, or null where the key is not one of ours: left and right to the
 * neighbours in time, Home and End to the first and last of the series, up and down to the figure
 * of another series that is nearest in time. At an end it stays where it is. `stops` are in the
 * order of the series, each oldest first.
 */
export function moveStop(stops: readonly Stop[], current: Stop, key: string): Stop | null {
  const own = stops.filter(({ series }) => series === current.series)
  const at = own.findIndex((stop) => stop.key === current.key)
  switch (key) {
    case 'ArrowLeft':
      return own[at - 1] ?? current
    case 'ArrowRight':
      return own[at + 1] ?? current
    case 'Home':
      return own[0] ?? current
    case 'End':
      return own.at(-1) ?? current
    case 'ArrowUp':
      return otherSeries(stops, current, -1)
    case 'ArrowDown':
      return otherSeries(stops, current, 1)
    default:
      return null
  }
}

function otherSeries(stops: readonly Stop[], current: Stop, step: -1 | 1): Stop {
  const order = [...new Set(stops.map(({ series }) => series))]
  const other = order[order.indexOf(current.series) + step]
  const held = stops.filter(({ series }) => series === other)
  const away = (stop: Stop) => Math.abs(stop.x - current.x)
  return held.toSorted((a, b) => away(a) - away(b))[0] ?? current
}
