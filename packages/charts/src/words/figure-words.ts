import type { Trend, TrendPoint } from '@quarterdeck/contract'
import type { JudgedFigure } from './finding.ts'

/**
 * The figure with what is counted: "38 children", "92.6%", "214 per 10,000", "592 forecast for the year",
 * "26 children so far", "Fewer than 5 children". One is left without its noun, which is a plural.
 */
export function figureWords(trend: Trend, figure: JudgedFigure): string {
  if (figure.value === null && !figure.text.startsWith('fewer than')) {
    const what = trend.noun === null ? 'The figure' : `The number of ${trend.noun}`
    return `${what} is ${figure.text}`
  }
  const isOne = figure.text === '1'
  const what = trend.unit === 'per10000' ? 'per 10,000' : trend.noun
  const counted = what === null || isOne ? figure.text : `${figure.text} ${what}`
  return `${counted}${stretchWords(trend, figure)}`
}

function stretchWords(trend: Trend, figure: JudgedFigure): string {
  const point = pointOf(trend, figure)
  if (point?.isForecast) {
    return ' forecast for the year'
  }
  const isRunning = trend.basis === 'cumulative-count' || trend.basis === 'cumulative-percent'
  return isRunning && point?.partYear ? ' so far' : ''
}

/** The judged series' point of the same stretch, which knows whether that is a whole year. */
function pointOf(trend: Trend, { coverage }: JudgedFigure): TrendPoint | undefined {
  return trend.series
    .filter((series) => series.isJudged)
    .flatMap((series) => series.points)
    .findLast(
      (point) => point.coverage.from === coverage?.from && point.coverage.to === coverage?.to,
    )
}
