import type { TargetLine, TrendChart, TrendMark, WithheldMark } from '../trend/trend-chart.ts'
import { upperFirst } from './absence-words.ts'

/**
 * What a screen reader hears at a point: "Primary, 30 September 2021: 95.3%, provisional. Target
 * 95%. Was 95.1% before it was restated."
 */
export function describePoint(chart: TrendChart, mark: TrendMark | WithheldMark): string {
  const { point } = mark
  const name = chart.series.find((series) => series.component === mark.component)?.name ?? ''
  const place = name === '' ? upperFirst(point.coverage.label) : `${name}, ${point.coverage.label}`
  const sentences = [
    `${place}: ${[figureOf(chart, mark), ...kindsOf(mark)].join(', ')}.`,
    ...targetsAt(chart, mark).map(targetSentence),
    ...(point.was === null ? [] : [`Was ${point.was} before it was restated.`]),
    ...(mark.isEarlierDefinition ? ['Counted by an earlier definition.'] : []),
    ...(point.note === null ? [] : [`Note: ${point.note}.`]),
  ]
  return sentences.join(' ')
}

/** The noun is the newest definition's: an earlier one may have counted something else. */
function figureOf({ noun }: TrendChart, mark: TrendMark | WithheldMark): string {
  const { point, isEarlierDefinition } = mark
  const isNumber = point.text !== '1' && !point.text.startsWith('withheld')
  const isCounted = noun !== null && isNumber && !isEarlierDefinition
  return isCounted ? `${point.text} ${noun}` : point.text
}

function kindsOf({ point }: TrendMark | WithheldMark): string[] {
  return [
    ...(point.provisional ? ['provisional'] : []),
    ...(point.isForecast ? ['forecast'] : []),
    ...(point.partYear ? ['part of the year'] : []),
  ]
}

function targetsAt(chart: TrendChart, { x, component }: TrendMark | WithheldMark): TargetLine[] {
  return chart.targets.filter(
    (target) => target.component === component && target.from <= x && x <= target.to,
  )
}

const DOUBT = { disputed: ', disputed', 'other-definition': ', set on another definition' }

function targetSentence({ text, doubt }: TargetLine): string {
  return `Target ${text}${doubt === null ? '' : DOUBT[doubt]}.`
}
