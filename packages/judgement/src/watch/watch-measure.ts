import { type PeriodId, parsePeriod } from '../periods.ts'
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
  /** The quarters of red that it is about; null where it is about none. */
  run: RedRun | null
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
    ...overdueSign(history),
    ...(judgement === null || judgement.status === measure.rag.status
      ? []
      : [sign('judgement-differs', differs(measure.rag.status, judgement))]),
  ]
}

function sign(kind: MeasureSignKind, why: string, run: RedRun | null = null): MeasureSign {
  return { kind, why, run }
}

function redSign(history: readonly PublishedStatus[]): MeasureSign[] {
  const run = redRun(history)
  if (run === null || history.at(-1)?.status !== 'red') return []
  if (run.quarters > 1) return [sign('red-running', runInWords(run), run)]
  const before = history.findLast(({ period, status }) => period < run.since && status !== 'none')
  const from =
    before === undefined
      ? 'Red, in the first quarter that it is rated in.'
      : `Red, from ${before.status} in ${labelOf(before.period)}${betweenInWords(history, before)}.`
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
  const why = `${capital(newest.status)}, from red in ${labelOf(last.period)}${how}.`
  return [sign('turned-from-red', why, run)]
}

function overdueSign(history: readonly PublishedStatus[]): MeasureSign[] {
  const newest = history.at(-1)
  if (newest?.code !== 'overdue' && newest?.code !== 'missing') return []
  const last = history.slice(0, -1).findLast(hadFigure)
  if (last === undefined) return []
  const was = isRated(last) ? `, when it was ${last.status}` : ''
  const what =
    newest.code === 'overdue' ? 'A newer figure was due and has not come' : 'No figure was given'
  return [sign('overdue', `${what}. The last was reported in ${labelOf(last.period)}${was}.`)]
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

/** "Red for 3 quarters running, since Quarter 4 2020/21. 2 quarters since then had no rating." */
function runInWords({ quarters, since, unrated }: RedRun): string {
  const silent =
    unrated === 0
      ? ''
      : ` ${unrated} ${unrated === 1 ? 'quarter' : 'quarters'} since then had no rating.`
  return `Red for ${quarters} quarters running, since ${labelOf(since)}.${silent}`
}

/** Says of quarters without a rating between the last one and now that there were some. */
function betweenInWords(history: readonly PublishedStatus[], before: PublishedStatus): string {
  const isSilent = history.at(-2)?.period !== before.period
  return isSilent ? ', the last that it was rated in' : ''
}

function labelOf(period: PeriodId): string {
  return parsePeriod(period).label
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}`
}
