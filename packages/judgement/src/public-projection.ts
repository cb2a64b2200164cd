import type { Direction } from './direction.ts'
import { figureText } from './figure-text.ts'
import { isSmallCount, withheldBeside } from './protect-components.ts'
import type { Rag } from './rag.ts'
import type { CellFigure, MeasureResult, Restated, ResultCell } from './result.ts'
import { tellingDays } from './telling-totals.ts'
import type { Numbers } from './words.ts'

/**
 * What an anonymous reader may have of a measure (data-model.md, "Public projection").
 * For indicators marked `smallNumbers`, a count from 1 to threshold − 1 becomes "fewer than 5", with
 * no value anywhere: not in sentences, sparklines, forecasts, restatements, nor where it could be
 * worked out, from a total or from two running totals. 7 by June and 9 by September would tell of
 * 2 in between, so the 9 is withheld. Every public response, page, file and picture goes through it.
 */
export function publicProjection(measure: MeasureResult, threshold: number): MeasureResult {
  if (!measure.smallNumbers) return measure
  const guard = guardOf(measure, threshold)
  const current = projectCell(measure.current, measure, guard)
  const priorActual = projectCell(measure.priorActual, measure, guard)
  const sparkline = measure.sparkline.map((point) => projectPoint(point, guard))
  const isHiddenCell = { current: hides(current), 'prior-actual': hides(priorActual) }
  const hidesCurrent = isHiddenCell.current || standsOnHidden(measure, guard)
  return {
    ...measure,
    current,
    priorActual,
    rag: projectRag(measure, hidesCurrent, sparkline.some(isNull)),
    direction: projectDirection(measure.direction, hidesCurrent, guard),
    sinceYearEnd: projectSinceYearEnd(measure.sinceYearEnd, hidesCurrent, guard),
    sparkline,
    restated: projectRestated(measure.restated, isHiddenCell, guard),
  }
}

const WITHHELD = 'withheld to protect a small number'
const PROTECTED = 'Small number protected'

type Guard = {
  words: string
  threshold: number
  unit: string
  /** The last days of running totals that would give a small number away. */
  tellingDays: ReadonlySet<string>
  /** Those, and the last days of totals that would give a small component away. */
  hiddenDays: Set<string>
  /** Every value that is shown nowhere. */
  hiddenValues: Set<number>
}

function guardOf(measure: MeasureResult, threshold: number): Guard {
  const telling = measure.unit === 'count' ? tellingDays(measure, threshold) : []
  const guard: Guard = {
    words: `fewer than ${threshold}`,
    threshold,
    unit: measure.unit,
    tellingDays: new Set(telling),
    hiddenDays: new Set(telling),
    hiddenValues: new Set(),
  }
  for (const cell of [measure.current, measure.priorActual]) addComponents(cell, measure, guard)
  for (const point of measure.sparkline) {
    if (guard.hiddenDays.has(point.to)) guard.hiddenValues.add(Number(point.value))
  }
  return guard
}

/** Where nothing is left to withhold beside a small component, the total itself is withheld. */
function addComponents(cell: ResultCell, measure: MeasureResult, guard: Guard): void {
  const day = cell.values[0]?.coverage?.to
  const { total } = withheldIn(cell, measure, guard)
  if (total && day !== undefined) guard.hiddenDays.add(day)
}

function withheldIn(cell: ResultCell, measure: MeasureResult, guard: Guard) {
  const hasTotal = measure.combine === 'sum' || measure.combine === 'headline'
  const values = hasTotal ? cell.values.map((figure) => Number(figure.value)) : []
  return withheldBeside(values, guard.threshold)
}

function projectCell(cell: ResultCell, measure: MeasureResult, guard: Guard): ResultCell {
  const { withheld } = withheldIn(cell, measure, guard)
  const values = cell.values.map((figure, index) => {
    if (isSmallText(figure.text, guard)) return hidden(figure, guard.words)
    const isTelling = guard.tellingDays.has(figure.coverage?.to ?? '')
    return isTelling || withheld.has(index) ? hidden(figure, WITHHELD) : figure
  })
  if (!values.some(isNull)) return cell
  return { ...cell, printed: null, reading: null, values, total: null }
}

function hidden(figure: CellFigure, text: string): CellFigure {
  return { ...figure, value: null, text, note: null }
}

function isNull(given: { value: string | null }): boolean {
  return given.value === null
}

function hides(cell: ResultCell): boolean {
  return cell.values.some(isNull)
}

/** A figure as people read it, small and a count: "3", and not "3%" nor "3 hours". */
function isSmallText(text: string, guard: Guard): boolean {
  if (!isSmallCount(Number(text), guard.threshold)) return false
  return guard.unit === 'count' || figureText(text, guard.unit) !== text
}

/** Without a forecast the total so far is judged, which is in no cell and on no line. */
function standsOnHidden({ basis, rag }: MeasureResult, guard: Guard): boolean {
  return isHidden(rag.numbers.figure, guard) || (basis === 'forecast' && 'band' in rag.numbers)
}

/** A value of the measure's own definition that is small, or shown nowhere else. */
function isHidden(value: string | number | null | undefined, guard: Guard): boolean {
  if (value === null || value === undefined) return false
  const isSmall = guard.unit === 'count' && isSmallCount(Number(value), guard.threshold)
  return isSmall || guard.hiddenValues.has(Number(value))
}

const COLOUR = { green: 'Green', amber: 'Amber', red: 'Red', none: 'Not rated' }
const SHOWN_NUMBERS = ['figure', 'target', 'targetLow', 'targetHigh', 'tolerance', 'forecast']
/** Their sentences tell of the total and the target alone, whatever earlier years brought. */
const FACTS = ['already-met', 'already-exceeded', 'nothing-due']

/** A sentence made from hidden figures gives way to its colour and the few words of its cell. */
function projectRag(measure: MeasureResult, hidesCurrent: boolean, hidesHistory: boolean): Rag {
  const { rag } = measure
  if (hidesCurrent) return withoutSentence(rag, PROTECTED, {})
  if (!tellsOfOthers(measure, hidesHistory)) return rag
  const isTotal = measure.basis === 'cumulative-count'
  const names = SHOWN_NUMBERS.filter((name) => name in rag.numbers)
  const kept = isTotal ? names.filter((name) => name !== 'forecast') : names
  const numbers = Object.fromEntries(kept.map((name) => [name, rag.numbers[name] as string]))
  if (FACTS.includes(rag.code)) return { ...rag, numbers }
  return withoutSentence(rag, rag.code.startsWith('projected') ? PROTECTED : rag.brief, numbers)
}

/** Whether figures that are not shown can be worked out from the sentence or its numbers. */
function tellsOfOthers({ basis, rag }: MeasureResult, hidesHistory: boolean): boolean {
  if (basis === 'rate') return 'required' in rag.numbers || rag.code === 'too-early'
  if (basis === 'forecast') return 'hopeful' in rag.numbers
  return 'band' in rag.numbers && hidesHistory
}

function withoutSentence(rag: Rag, brief: string, numbers: Numbers): Rag {
  if (rag.status === 'none') return { ...rag, numbers }
  const says = brief === PROTECTED ? '' : ` ${brief}.`
  return {
    ...rag,
    reason: `${COLOUR[rag.status]}.${says} The numbers behind it are not shown, to protect a small number.`,
    brief,
    numbers,
  }
}

const MOVED = { better: 'Better', same: 'The same', worse: 'Worse', none: 'Not comparable' }

function projectDirection(direction: Direction, hidesCurrent: boolean, guard: Guard): Direction {
  const { before, quarterBefore } = direction.numbers
  const hidesBefore = isHidden(before, guard) || isHidden(quarterBefore, guard)
  if (direction.status === 'none' || (!hidesCurrent && !hidesBefore)) return direction
  return {
    ...direction,
    reason: `${MOVED[direction.status]}. The figures compared are not shown, to protect a small number.`,
    brief: PROTECTED,
    numbers: {},
  }
}

function projectSinceYearEnd(
  since: MeasureResult['sinceYearEnd'],
  hidesCurrent: boolean,
  guard: Guard,
): MeasureResult['sinceYearEnd'] {
  if (since === null) return null
  const { baseline } = since
  const hidesBaseline = isHidden(baseline.value, guard)
  if (!hidesCurrent && !hidesBaseline) return since
  const text = isSmallText(baseline.text, guard) ? guard.words : WITHHELD
  return {
    ...since,
    reason: `${MOVED[since.status]} since year end. The figures compared are not shown, to protect a small number.`,
    baseline: hidesBaseline ? { ...baseline, value: null, text } : baseline,
  }
}

function projectPoint(
  point: MeasureResult['sparkline'][number],
  guard: Guard,
): MeasureResult['sparkline'][number] {
  if (isSmallText(point.text, guard)) return { ...point, value: null, text: guard.words }
  return guard.hiddenDays.has(point.to) ? { ...point, value: null, text: WITHHELD } : point
}

/** Restated figures are told as text; one of a hidden cell, or small, takes the sentence with it. */
function projectRestated(
  restated: Restated | null,
  isHiddenCell: Readonly<Record<'current' | 'prior-actual', boolean>>,
  guard: Guard,
): Restated | null {
  if (restated === null) return null
  const isProtected = (change: Restated['changes'][number]) =>
    isHiddenCell[change.cell] || isSmallText(change.was, guard) || isSmallText(change.now, guard)
  if (!restated.changes.some(isProtected)) return restated
  const inWords = (text: string) => (isSmallText(text, guard) ? guard.words : WITHHELD)
  const changes = restated.changes.map((change) =>
    isProtected(change)
      ? { ...change, was: inWords(change.was), now: inWords(change.now) }
      : change,
  )
  return {
    ...restated,
    changes,
    reason: 'A figure has changed since. It is not shown, to protect a small number.',
  }
}
