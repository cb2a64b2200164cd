import type { Direction, Measure, Rag } from '@quarterdeck/contract'
import { formatShare } from '../../../ui/describe-policy.ts'
import { formatAbout, formatDistance, formatExact, type Written } from './format-number.ts'

/** One number behind a sentence, by a name that a reader knows. */
export type NamedNumber = { readonly name: string; readonly text: string }

type Numbers = Rag['numbers']
type Judged = Pick<Measure, 'unit' | 'decimals' | 'basis'>

const RUNNING: readonly Measure['basis'][] = ['cumulative-count', 'cumulative-percent', 'rate']

/**
 * The numbers that a colour was worked out from, in the order in which they are used. A number
 * that says nothing new is left out: when the year is over, where it is heading is its result.
 * `noun` is what is counted: 38 against 20 are "38 children" and "20 children".
 */
export function nameStatusNumbers(rag: Rag, measure: Judged, noun: string | null): NamedNumber[] {
  const { numbers } = rag
  const isSettled = rag.code.startsWith('final.') || rag.code.startsWith('forecast.')
  return [
    exact(nameOfFigure(rag.code, measure), numbers.figure, measure, noun),
    exact('Target', numbers.target, measure, noun),
    range('Agreed range', numbers.targetLow, numbers.targetHigh, measure),
    numbers.tolerance === undefined
      ? null
      : { name: 'Tolerance', text: formatDistance(String(numbers.tolerance), measure) },
    about('Expected by now, to reach the target', numbers.expectedToDate, measure),
    isSettled ? null : about('Where the year is heading', numbers.forecast, measure),
    isSettled ? null : range('Likely range', numbers.low, numbers.high, measure),
    numbers.band === undefined
      ? null
      : {
          name: 'Allowed for swings in what is still to come',
          text: `${formatShare(String(numbers.band))} either way`,
        },
    about('Best that the figures so far point to', numbers.hopeful, measure),
    about('Needed over the rest of the year', numbers.required, { ...measure, decimals: 1 }),
  ].filter((number) => number !== null)
}

/** The figures that an arrow compares. */
export function nameDirectionNumbers(
  { code, numbers }: Direction,
  measure: Judged,
  noun: string | null,
): NamedNumber[] {
  return [
    exact('Figure', numbers.figure, measure, noun),
    exact(nameOfBefore(code, measure), numbers.before, measure, noun),
    exact('The quarter before', numbers.quarterBefore, measure, noun),
  ].filter((number) => number !== null)
}

function nameOfFigure(code: string, { basis }: Judged): string {
  if (code.startsWith('forecast.')) {
    return 'The service’s forecast'
  }
  const isRunning = RUNNING.includes(basis) || basis === 'forecast'
  return isRunning && !code.startsWith('final.') ? 'Figure so far' : 'Figure'
}

function nameOfBefore(code: string, { basis }: Judged): string {
  if (code === 'already-past-last-year') {
    return 'The whole of last year'
  }
  if (code !== 'previous-quarter') {
    return 'The same period last year'
  }
  switch (basis) {
    case 'annual':
      return 'The year before'
    case 'termly':
      return 'The term before'
    default:
      return 'The quarter before'
  }
}

type Value = Numbers[string] | undefined

function exact(
  name: string,
  value: Value,
  measure: Written,
  noun: string | null,
): NamedNumber | null {
  if (value === undefined) {
    return null
  }
  const text = formatExact(String(value), measure)
  return { name, text: measure.unit === 'count' && noun !== null ? `${text} ${noun}` : text }
}

function about(name: string, value: Value, measure: Written): NamedNumber | null {
  return value === undefined ? null : { name, text: `about ${formatAbout(Number(value), measure)}` }
}

/** Exact ends stay as they are; those of a likely range are rounded as the measure is. */
function range(name: string, low: Value, high: Value, measure: Written): NamedNumber | null {
  if (low === undefined || high === undefined) {
    return null
  }
  return { name, text: `${endOf(low, measure)} to ${endOf(high, measure)}` }
}

function endOf(value: string | number, measure: Written): string {
  return typeof value === 'string' ? formatExact(value, measure) : formatAbout(value, measure)
}
