import { aboutText, figureText } from '../figure-text.ts'
import type { Rag } from '../rag.ts'
import { judgeByComparison } from './compared.ts'
import { projectCount, type RunningCount } from './cumulative-count.ts'
import { EPSILON, type Yardstick } from './yardstick.ts'

/**
 * Judges a service's forecast for the year end (judgement.md, rule F).
 * £5,272,787 against £4,030,879, lower is better: red. A forecast more hopeful than the optimistic
 * end of the likely range of the figures so far is one step lower; it is never raised.
 */
export function judgeForecast(
  given: { value: string; year: string; soFar: RunningCount | null },
  yardstick: Yardstick,
): Rag {
  const { comparison: _, ...rag } = judgeByComparison({
    prefix: 'forecast',
    value: given.value,
    subject: `${figureText(given.value, yardstick.unit)}, the service’s forecast for ${given.year},`,
    yardstick,
    confidence: 'medium',
  })
  const withForecast = { ...rag, numbers: { ...rag.numbers, forecast: Number(given.value) } }
  const hopeful = optimisticEnd(given.soFar, yardstick)
  if (hopeful === null || !isMoreHopeful(Number(given.value), hopeful, yardstick))
    return withForecast
  return lowered(withForecast, hopeful, yardstick)
}

function optimisticEnd(soFar: RunningCount | null, yardstick: Yardstick): number | null {
  if (soFar === null || yardstick.polarity === 'range') return null
  const projection = projectCount(soFar, yardstick)
  if (projection === null) return null
  return yardstick.polarity === 'higher' ? projection.high : projection.low
}

function isMoreHopeful(forecast: number, hopeful: number, yardstick: Yardstick): boolean {
  return yardstick.polarity === 'higher'
    ? forecast > hopeful + EPSILON
    : forecast < hopeful - EPSILON
}

function lowered(rag: Rag, hopeful: number, yardstick: Yardstick): Rag {
  const about = aboutText(hopeful, yardstick.unit, yardstick.decimals)
  const reason = `${rag.reason} The figures so far point to ${about} at best, so the colour is one step lower.`
  return {
    ...rag,
    status: rag.status === 'green' ? 'amber' : 'red',
    code: 'forecast.optimistic',
    reason,
    brief: 'Forecast looks hopeful',
    numbers: { ...rag.numbers, hopeful },
  }
}
