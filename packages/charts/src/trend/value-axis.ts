import { type ScaleLinear, scaleLinear } from 'd3-scale'
import type { ValueTick } from './trend-chart.ts'

const TICKS = 4
/** Zero is shown where that leaves the figures at least this share of the height. */
const SHARE_FOR_FIGURES = 0.6
/** The least distance of a figure from the lowest line, as a share of a step. */
const LEAST_ROOM = 0.15
const MILLION = 1_000_000
const THOUSAND = 1000

export type ValueAxis = {
  readonly yDomain: readonly [number, number]
  readonly yTicks: readonly ValueTick[]
}

/**
 * The value axis for everything drawn: round ends, few ticks, no value outside; for nothing, none. Zero is included
 * where it is near; figures that are all the same, or only one, get room on both sides.
 *
 * Worked number: 30, 47 and a target of 20 give 10 to 50 in steps of 10.
 */
export function valueAxis(values: readonly number[], unit: string, decimals: number): ValueAxis {
  if (values.length === 0) {
    return { yDomain: [0, 1], yTicks: [] }
  }
  const scale = scaleLinear(spanOf(values, unit, decimals), [0, 1]).nice(TICKS)
  const isWhole = decimals === 0 && unit !== 'gbp'
  const [bottom = 0, top = 1] = roomBelow(scale, Math.min(...values)).domain()
  const [low, high] = isWhole ? [Math.floor(bottom), Math.ceil(top)] : [bottom, top]
  const ticks = scale
    .domain([low, high])
    .ticks(TICKS)
    .filter((tick) => !isWhole || Number.isInteger(tick))
  const text = tickText(unit, isWhole ? ',.0f' : ',f', [low, high])
  return { yDomain: [low, high], yTicks: ticks.map((y) => ({ y, label: text(y) })) }
}

type Scale = ScaleLinear<number, number>

/** A figure on the lowest line would lie on the axis: one more step, but for zero. */
function roomBelow(scale: Scale, lowest: number): Scale {
  const [low = 0, high = 1] = scale.domain()
  const [first = low, second = high] = scale.ticks(TICKS)
  const step = second - first
  const isOnAxis = low !== 0 && lowest - low < step * LEAST_ROOM
  return isOnAxis ? scale.domain([low - step, high]).nice(TICKS) : scale
}

function spanOf(values: readonly number[], unit: string, decimals: number): [number, number] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (low === high) {
    return aroundOne(low, unit, decimals)
  }
  const isNearZero = low > 0 && (high - low) / high >= SHARE_FOR_FIGURES
  return [isNearZero ? 0 : low, high]
}

/** Room around a single value: a tenth of it, and at least two of its last digits. */
function aroundOne(value: number, unit: string, decimals: number): [number, number] {
  const room = Math.max(Math.abs(value) / 10, 2 * 10 ** -decimals)
  const low = value >= 0 ? Math.max(0, value - room) : value - room
  const isShare = unit === '%' && value <= 100
  return [low, isShare ? Math.min(100, value + room) : value + room]
}

function tickText(
  unit: string,
  format: string,
  [low, high]: readonly [number, number],
): (value: number) => string {
  const size = Math.max(Math.abs(low), Math.abs(high))
  if (unit === 'gbp') {
    return poundText(low, high, size)
  }
  const plain = scaleLinear([low, high], [0, 1]).tickFormat(TICKS, format)
  return unit === '%' ? (value) => `${plain(value)}%` : plain
}

function poundText(low: number, high: number, size: number): (value: number) => string {
  const [divisor, letter] = poundScale(size)
  const plain = scaleLinear([low / divisor, high / divisor], [0, 1]).tickFormat(TICKS, ',f')
  return (value) => {
    const text = plain(Math.abs(value) / divisor)
    const isZero = value === 0
    return `${value < 0 ? '−' : ''}£${isZero ? '0' : text}${isZero ? '' : letter}`
  }
}

function poundScale(size: number): [number, string] {
  if (size >= MILLION) {
    return [MILLION, 'm']
  }
  return size >= 10 * THOUSAND ? [THOUSAND, 'k'] : [1, '']
}
