import type { RagCode } from '../codes.ts'
import { nextQuarter, type PeriodId, parsePeriod, quartersAfter } from '../periods.ts'
import type { RagStatus } from '../words.ts'
import { headingForRed, type WatchedMeasure } from './heading-for-red.ts'
import {
  hadFigure,
  isRated,
  type PublishedStatus,
  type RedRun,
  redRun,
} from './published-status.ts'

/** Why a measure stands on the red watch, by what its published quarters tell. */
export type MeasureSignKind =
  | 'newly-red'
  | 'red-running'
  | 'turned-from-red'
  | 'heading-for-red'
  | 'overdue'
  | 'judgement-differs'

/** One sign, and why in a sentence. */
export type MeasureSign = {
  kind: MeasureSignKind
  why: string
  /** The quarters that it is about, of red or without a figure; null where it is about none. */
  run: Pick<RedRun, 'quarters' | 'since'> | null
}

/**
 * What a leader is to see of a measure in its newest published quarter.
 * Green, then red: newly red. Red, to follow, red: red for 2 quarters running, 1 without a rating.
 * @param history its published quarters, the oldest first; the last is the one that is looked at
 * @param judgement what its officers made of it themselves
 */
export function watchMeasure(
  measure: WatchedMeasure,
  history: readonly PublishedStatus[],
  judgement: { status: RagStatus; reason: string; officers: readonly string[] } | null,
): MeasureSign[] {
  const heading = headingForRed(measure, history)
  return [
    ...redSign(history),
    ...turnedSign(history),
    ...(heading === null ? [] : [sign('heading-for-red', heading)]),
    ...absenceSign(history),
    ...(judgement === null || judgement.status === measure.rag.status
      ? []
      : [sign('judgement-differs', differs(measure.rag.status, judgement))]),
  ]
}

function sign(kind: MeasureSignKind, why: string, run: MeasureSign['run'] = null): MeasureSign {
  return { kind, why, run }
}

/** What was red for quarters is still so where nothing was due; without a figure it says so itself. */
function redSign(history: readonly PublishedStatus[]): MeasureSign[] {
  const run = redRun(history)
  const newest = history.at(-1)
  if (run === null || newest === undefined) return []
  const isRedNow = newest.status === 'red'
  if (!isRedNow && newest.code !== 'not-due') return []
  if (run.quarters > 1) return [sign('red-running', runInWords(run, history), run)]
  if (!isRedNow) return []
  const before = history.findLast(({ period, status }) => period < run.since && status !== 'none')
  const from =
    before === undefined
      ? 'Red, in the first quarter that it is rated in.'
      : `Red, from ${statusIn(before)}${betweenInWords(history, before)}.${restatedAfter(history, before)}`
  return [sign('newly-red', from, run)]
}

function turnedSign(history: readonly PublishedStatus[]): MeasureSign[] {
  const newest = history.at(-1)
  if (newest === undefined || !isRated(newest) || newest.status === 'red') return []
  const earlier = history.slice(0, -1)
  const run = redRun(earlier)
  const last = earlier.findLast(isRated)
  if (run === null || last === undefined) return []
  const how = run.quarters === 1 ? '' : `, where it was red for ${run.quarters} quarters running`
  const why = `${capital(newest.status)}, from ${statusIn(last)}${how}.${restatedAfter(history, last)}`
  return [sign('turned-from-red', why, run)]
}

const WITHOUT_FIGURE: Partial<Record<RagCode, string>> = {
  overdue: 'A newer figure was due and has not come',
  missing: 'No figure was given',
  'to-follow': 'The figure is to follow',
}

function absenceSign(history: readonly PublishedStatus[]): MeasureSign[] {
  const newest = history.at(-1)
  const last = history.findLast(hadFigure)
  if (newest === undefined || last === undefined) return []
  const what = WITHOUT_FIGURE[newest.code]
  if (what === undefined) return []
  const was = isRated(last) ? `, when it was ${last.status}${onceRestated(last)}` : ''
  const run = redRun(history)
  const long = run === null || run.quarters === 1 ? '' : ` for ${run.quarters} quarters running`
  const since = nextQuarter(parsePeriod(last.period)).id
  const quarters = quartersAfter(newest.period, since) + 1
  const why = `${what}. The last was reported in ${labelOf(last.period)}${was}${long}.`
  return [sign('overdue', why, { quarters, since })]
}

function differs(
  status: RagStatus,
  judgement: { status: RagStatus; reason: string; officers: readonly string[] },
): string {
  const who =
    judgement.officers.length === 0
      ? 'Its officers judge'
      : `Judged by ${judgement.officers.join(', ')}:`
  const rules = status === 'none' ? 'The rules give no rating' : `The rules give ${status}`
  const reason = judgement.reason === '' ? '' : ` ${judgement.reason}`
  return `${rules}. ${who} ${judgement.status}.${reason}`
}

/**
 * "Red for 3 quarters running, since Quarter 4 2020/21. 2 quarters in that time had no rating." It
 * says until when where that is not now, and which of the quarters are another colour by now.
 */
function runInWords({ quarters, since }: RedRun, history: readonly PublishedStatus[]): string {
  const inRun = history.filter(({ period }) => period >= since)
  const last = inRun.findLast(isRated) ?? inRun[0]
  const until = last?.period ?? since
  const isOver = until !== history.at(-1)?.period
  const silent = quartersAfter(until, since) + 1 - quarters
  const changed = inRun
    .filter((each) => onceRestated(each) !== '')
    .map((each) => ` ${labelOf(each.period)} is ${colourOf(each.restated)} once restated.`)
  return [
    `Red for ${quarters} quarters running, since ${labelOf(since)}`,
    isOver ? `, until ${labelOf(until)}.` : '.',
    silent === 0
      ? ''
      : ` ${silent} ${silent === 1 ? 'quarter' : 'quarters'} in that time had no rating.`,
    ...changed,
  ].join('')
}

/** What figures that came since have made of quarters between one and now, which had no rating. */
function restatedAfter(history: readonly PublishedStatus[], { period }: PublishedStatus): string {
  return history
    .slice(0, -1)
    .filter((each) => each.period > period && onceRestated(each) !== '')
    .map((each) => ` ${labelOf(each.period)} is ${colourOf(each.restated)} once restated.`)
    .join('')
}

/** Says of quarters without a rating between the last one and now that there were some. */
function betweenInWords(history: readonly PublishedStatus[], before: PublishedStatus): string {
  const isSilent = history.at(-2)?.period !== before.period
  return isSilent ? ', the last that it was rated in' : ''
}

/** "red in Quarter 3 2020/21", "red in Quarter 3 2020/21 (amber once restated)". */
function statusIn(quarter: PublishedStatus): string {
  return `${quarter.status} in ${labelOf(quarter.period)}${onceRestated(quarter)}`
}

function onceRestated({ status, restated }: PublishedStatus): string {
  if (restated === undefined || restated === status) return ''
  return ` (${colourOf(restated)} once restated)`
}

function colourOf(status: RagStatus = 'none'): string {
  return status === 'none' ? 'not rated' : status
}

function labelOf(period: PeriodId): string {
  return parsePeriod(period).label
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}`
}
