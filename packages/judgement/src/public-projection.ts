import { addsUp } from './catalogue.ts'
import { ownYear } from './coverage.ts'
import type { Direction } from './direction.ts'
import { withheldBeside } from './protect-components.ts'
import type { Rag } from './rag.ts'
import type { CellFigure, MeasureResult, Restated, ResultCell } from './result.ts'
import {
  countIn,
  isSmallCount,
  isSmallText,
  protectedText,
  type SmallNumbers,
} from './small-numbers.ts'
import { tellingDays, tellingFigures, tells } from './telling-totals.ts'
import type { Day, Numbers } from './words.ts'

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
    direction: projectDirection(measure, hidesCurrent, guard),
    sinceYearEnd: projectSinceYearEnd(measure.sinceYearEnd, hidesCurrent, guard),
    sparkline,
    restated: projectRestated({ ...measure, sparkline }, isHiddenCell, guard),
  }
}

const PROTECTED = 'Small number protected'

type Change = Restated['changes'][number]
type Guard = SmallNumbers & {
  /** The last days of running totals that would give a small number away. */
  tellingDays: ReadonlySet<string>
  /** Figures of a cell that would, beside the other cell's. */
  tellingFigures: ReadonlySet<CellFigure>
  /** The days above, and the last days of totals that would give a small component away. */
  hiddenDays: Set<string>
  /** Every value that is shown nowhere. */
  hiddenValues: Set<number>
}

function guardOf(measure: MeasureResult, threshold: number): Guard {
  const isCount = measure.unit === 'count'
  const telling = isCount ? tellingDays(measure, threshold) : []
  const guard: Guard = {
    threshold,
    unit: measure.unit,
    tellingDays: new Set(telling),
    tellingFigures: isCount ? tellingFigures(measure, threshold) : new Set(),
    hiddenDays: new Set([...telling, ...(measure.restatedDays ?? [])]),
    hiddenValues: new Set(),
  }
  for (const cell of [measure.current, measure.priorActual]) addComponents(cell, measure, guard)
  for (const point of measure.sparkline) {
    if (guard.hiddenDays.has(point.to)) guard.hiddenValues.add(Number(point.value))
  }
  return guard
}

/**
 * Where nothing is left to withhold beside a small component, the total itself is withheld; and a
 * headline that is withheld in its cell is withheld on the line that it draws.
 */
function addComponents(cell: ResultCell, measure: MeasureResult, guard: Guard): void {
  const day = cell.values[0]?.coverage?.to
  const { withheld, total } = withheldIn(cell, measure, guard)
  const drawn = measure.sparkline.find((point) => point.to === day)?.value
  const isDrawn = [...withheld].some((index) => cell.values[index]?.value === drawn)
  const isHidden = total || (measure.combine === 'headline' && isDrawn)
  if (isHidden && day !== undefined) guard.hiddenDays.add(day)
}

function withheldIn(cell: ResultCell, measure: MeasureResult, guard: Guard) {
  const values = addsUp(measure) ? cell.values.map((figure) => Number(figure.value)) : []
  return withheldBeside(values, guard.threshold)
}

function projectCell(cell: ResultCell, measure: MeasureResult, guard: Guard): ResultCell {
  const hidesAll = isRestated(cell, measure)
  const { withheld } = withheldIn(cell, measure, guard)
  const tellsAll = addsUp(measure) && cell.values.some((each) => guard.tellingFigures.has(each))
  const values = cell.values.map((figure, index) => {
    const isSmall = isSmallText(figure.text, guard)
    const isOfTellingDay = guard.tellingDays.has(figure.coverage?.to ?? '')
    const isTelling = tellsAll || isOfTellingDay || guard.tellingFigures.has(figure)
    const isHiddenFigure = hidesAll || isSmall || isTelling || withheld.has(index)
    return isHiddenFigure ? hidden(figure, guard) : figure
  })
  if (!values.some(isNull)) return cell
  return { ...cell, printed: null, reading: null, values, total: null }
}

/**
 * Whether components of a cell were restated since. What the older report tells beside a small one
 * the newer may withhold, and the other way about: 3 and 7 of 10, withheld together, are told by an
 * older 6 and 7. So no report shows anything of that stretch.
 */
function isRestated(cell: ResultCell, { restatedDays = [] }: MeasureResult): boolean {
  return cell.values.some(({ coverage }) => restatedDays.includes(coverage?.to ?? ''))
}

function hidden(figure: CellFigure, guard: Guard): CellFigure {
  return { ...figure, value: null, text: protectedText(figure.text, guard), note: null }
}

function isNull(given: { value: string | null }): boolean {
  return given.value === null
}

function hides(cell: ResultCell): boolean {
  return cell.values.some(isNull)
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

function projectDirection(measure: MeasureResult, hidesCurrent: boolean, guard: Guard): Direction {
  const { direction } = measure
  const { before, quarterBefore } = direction.numbers
  const hidesBefore =
    isHidden(before, guard) ||
    isHidden(quarterBefore, guard) ||
    tellsBesideOutturn(before, measure, guard)
  if (direction.status === 'none' || (!hidesCurrent && !hidesBefore)) return direction
  return {
    ...direction,
    reason: `${MOVED[direction.status]}. The figures compared are not shown, to protect a small number.`,
    brief: PROTECTED,
    numbers: {},
  }
}

/** Without a line, nothing yet has compared a total of last year with the outturn in its cell. */
function tellsBesideOutturn(
  before: string | number | undefined,
  { basis, combine, priorActual }: MeasureResult,
  guard: Guard,
): boolean {
  if (basis !== 'cumulative-count' || combine !== 'each' || before === undefined) return false
  const outturns = priorActual.values.map(({ value }) => Number(value))
  return tells(Number(before), outturns, guard.threshold)
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
  const text = protectedText(baseline.text, guard)
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
  const isHiddenPoint = isSmallText(point.text, guard) || guard.hiddenDays.has(point.to)
  return isHiddenPoint ? { ...point, value: null, text: protectedText(point.text, guard) } : point
}

/**
 * Restated figures are told as text; one that is small, of a hidden cell, or a small step from a
 * running total shown beside it takes the sentence with it.
 */
function projectRestated(
  measure: MeasureResult,
  isHiddenCell: Readonly<Record<Change['cell'], boolean>>,
  guard: Guard,
): Restated | null {
  const { restated } = measure
  if (restated === null) return null
  const isSmall = (text: string) => isSmallText(text, guard)
  const isProtected = (change: Change) =>
    isHiddenCell[change.cell] ||
    isSmall(change.was) ||
    isSmall(change.now) ||
    tellsOfStep(change, measure, guard)
  if (!restated.changes.some(isProtected)) return restated
  const changes = restated.changes.map((change) =>
    isProtected(change)
      ? { ...change, was: protectedText(change.was, guard), now: protectedText(change.now, guard) }
      : change,
  )
  return {
    ...restated,
    changes,
    reason: 'A figure has changed since. It is not shown, to protect a small number.',
  }
}

/** 7 by June, shown, and 15 by September that became 9: the 9 would tell of 2 in between. */
function tellsOfStep(change: Change, measure: MeasureResult, guard: Guard): boolean {
  if (measure.basis !== 'cumulative-count' || guard.unit !== 'count') return false
  const { values } = change.cell === 'current' ? measure.current : measure.priorActual
  const figure = values.find((each) => each.component === change.component)
  const yearOf = (day: Day) => ownYear(day, measure.yearType).from
  const year = yearOf(figure?.coverage?.to ?? '')
  const shown = measure.sparkline
    .filter(({ to, value }) => value !== null && yearOf(to) === year)
    .map(({ value }) => Number(value))
  const [was, now] = [countIn(change.was), countIn(change.now)]
  return tells(was, [...shown, now], guard.threshold) || tells(now, shown, guard.threshold)
}
