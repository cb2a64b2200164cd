import type { Basis } from '@quarterdeck/contract'
import { dayInWords } from '../trend/calendar.ts'
import type { TargetLine, TrendChart, TrendMark } from '../trend/trend-chart.ts'

const BETWEEN: Record<Basis, string> = {
  snapshot: 'quarters',
  'cumulative-count': 'periods',
  'cumulative-percent': 'periods',
  rate: 'periods',
  forecast: 'years',
  annual: 'years',
  termly: 'terms',
}

/**
 * The line under a drawing's title: it explains the signs that this drawing has, and no others.
 * "Hollow: provisional. Dotted: no figure is held for the quarters between. Dashed: target, with
 * its tolerance shaded."
 */
export function describeDrawing(chart: TrendChart): string {
  return [
    ...markSentences(chart),
    ...lineSentences(chart),
    ...(chart.targets.length === 0 ? [] : targetSentences(chart.targets)),
    ...apartSentences(chart.undrawn),
  ].join(' ')
}

function markSentences({ series }: TrendChart): string[] {
  const marks = series.flatMap((each) => each.marks)
  const says = (is: (mark: TrendMark) => boolean, sentence: string) =>
    marks.some(is) ? [sentence] : []
  const isWithheld = series.some((each) => each.withheld.length > 0)
  return [
    ...says((mark) => mark.isProvisional, 'Hollow: provisional.'),
    ...says((mark) => mark.isForecast, 'Diamond: forecast.'),
    ...says((mark) => mark.isPartYear, 'Small: part of a year.'),
    ...says((mark) => mark.isRestated, 'Ringed: restated since.'),
    ...says((mark) => mark.isEarlierDefinition, 'Grey: counted by an earlier definition.'),
    ...says((mark) => mark.isDoubted, '†: doubted, or not comparable with its target.'),
    ...(isWithheld ? ['Open square: not shown, to protect a small number.'] : []),
  ]
}

function lineSentences({ series, basis, likely }: TrendChart): string[] {
  const isDotted = series.some((each) => each.dotted.length > 0)
  return [
    ...(isDotted ? [`Dotted: no figure is held for the ${BETWEEN[basis]} between.`] : []),
    ...(likely === null ? [] : [`Fan: where the year is likely to end, ${dayInWords(likely.x)}.`]),
  ]
}

function targetSentences(targets: readonly TargetLine[]): string[] {
  const hasBand = targets.some((target) => target.bands.length > 0)
  return [`Dashed: target${hasBand ? ', with its tolerance shaded' : ''}.`]
}

function apartSentences(count: number): string[] {
  if (count === 0) {
    return []
  }
  return [
    count === 1
      ? 'One figure that measures something else stands in the table alone.'
      : `${count} figures that measure something else stand in the table alone.`,
  ]
}
