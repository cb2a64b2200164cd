import { ownYear } from './coverage.ts'
import type { Direction } from './direction.ts'
import type { Rag } from './rag.ts'
import type { CellFigure, MeasureResult, Restated, ResultCell } from './result.ts'

/**
 * What an anonymous reader may have of a measure (data-model.md, "Public projection").
 * For indicators marked `smallNumbers`, a count from 1 to threshold − 1 becomes "fewer than 5", with
 * no value anywhere: not in sentences, sparklines, forecasts, restatements, nor where it could be
 * worked out, from a total or from two running totals. 7 by June and 9 by September would tell of
 * 2 in between, so the 9 is withheld. Every public response, page, file and picture goes through it.
 */
export function publicProjection(measure: MeasureResult, threshold: number): MeasureResult {
  if (!measure.smallNumbers || measure.unit !== 'count') return measure
  const guard = guardOf(measure, threshold)
  const current = projectCell(measure.current, measure, guard)
  const priorActual = projectCell(measure.priorActual, measure, guard)
  const hidesCurrent = hides(current)
  return {
    ...measure,
    current,
    priorActual,
    rag: hidesCurrent ? withoutNumbers(measure.rag, guard.words) : measure.rag,
    direction: projectDirection(measure.direction, hidesCurrent, guard),
    sinceYearEnd: projectSinceYearEnd(measure.sinceYearEnd, hidesCurrent, guard),
    sparkline: measure.sparkline.map((point) => projectPoint(point, guard)),
    restated: projectRestated(measure.restated, guard),
  }
}

const WITHHELD = 'withheld to protect a small number'

type Guard = {
  words: string
  isSmall: (value: string) => boolean
  /** The days at which a running total would give a small difference away. */
  tellingDays: ReadonlySet<string>
}

function guardOf(measure: MeasureResult, threshold: number): Guard {
  const isSmall = (value: string): boolean => Number(value) >= 1 && Number(value) < threshold
  return { words: `fewer than ${threshold}`, isSmall, tellingDays: tellingDays(measure, isSmall) }
}

/** Walks the running totals of each year; one too close to the last shown before it is withheld. */
function tellingDays(
  measure: MeasureResult,
  isSmall: (value: string) => boolean,
): ReadonlySet<string> {
  const days = new Set<string>()
  if (measure.basis !== 'cumulative-count') return days
  let shown: { year: string; value: number } | null = null
  for (const point of measure.sparkline) {
    if (point.value === null) continue
    const year = ownYear(point.to, measure.yearType).from
    const step: number = shown?.year === year ? Number(point.value) - shown.value : 0
    if (isSmall(point.value) || isSmall(String(step))) days.add(point.to)
    else shown = { year, value: Number(point.value) }
  }
  return days
}

function projectCell(cell: ResultCell, measure: MeasureResult, guard: Guard): ResultCell {
  const projected = cell.values.map((figure) => projectFigure(figure, guard))
  const values = measure.combine === 'single' ? projected : protectTotal(projected, measure)
  if (!values.some((figure) => figure.value === null)) return cell
  return { ...cell, printed: null, reading: null, values, total: null }
}

function projectFigure(figure: CellFigure, guard: Guard): CellFigure {
  if (figure.value === null) return figure
  if (guard.isSmall(figure.value)) return hidden(figure, guard.words)
  const day = figure.coverage?.to
  return day !== undefined && guard.tellingDays.has(day) ? hidden(figure, WITHHELD) : figure
}

function hidden(figure: CellFigure, text: string): CellFigure {
  return { ...figure, value: null, text, note: null }
}

/** One hidden component can be worked out from the total, so the next smallest is hidden too. */
function protectTotal(figures: CellFigure[], measure: MeasureResult): CellFigure[] {
  const hasTotal = measure.combine === 'sum' || measure.combine === 'headline'
  if (!hasTotal || figures.filter((figure) => figure.value === null).length !== 1) return figures
  const shown = figures.filter((figure) => figure.value !== null)
  const next = shown.toSorted((a, b) => Number(a.value) - Number(b.value))[0]
  return figures.map((figure) => (figure === next ? hidden(figure, WITHHELD) : figure))
}

function hides(cell: ResultCell): boolean {
  return cell.values.some((figure) => figure.value === null)
}

const COLOUR = { green: 'Green', amber: 'Amber', red: 'Red', none: 'Not rated' }

function withoutNumbers(rag: Rag, words: string): Rag {
  if (rag.status === 'none') return { ...rag, numbers: {} }
  return {
    ...rag,
    reason: `${COLOUR[rag.status]}. The figure is protected (${words}), so its numbers are not shown.`,
    brief: 'Small number protected',
    numbers: {},
  }
}

const MOVED = { better: 'Better', same: 'The same', worse: 'Worse', none: 'Not comparable' }

function projectDirection(direction: Direction, hidesCurrent: boolean, guard: Guard): Direction {
  const before = direction.numbers.before
  const hidesBefore = typeof before === 'string' && guard.isSmall(before)
  if (!hidesCurrent && !hidesBefore) return direction
  if (direction.status === 'none') return direction
  return {
    ...direction,
    reason: `${MOVED[direction.status]}. A figure compared is protected (${guard.words}).`,
    brief: 'Small number protected',
    numbers: {},
  }
}

function projectSinceYearEnd(
  since: MeasureResult['sinceYearEnd'],
  hidesCurrent: boolean,
  guard: Guard,
): MeasureResult['sinceYearEnd'] {
  if (since === null || since.baseline.value === null) return since
  const hidesBaseline = guard.isSmall(since.baseline.value)
  if (!hidesCurrent && !hidesBaseline) return since
  return {
    ...since,
    reason: `${MOVED[since.status]} since year end. A figure compared is protected (${guard.words}).`,
    baseline: hidesBaseline
      ? { ...since.baseline, value: null, text: guard.words }
      : since.baseline,
  }
}

function projectPoint(
  point: MeasureResult['sparkline'][number],
  guard: Guard,
): MeasureResult['sparkline'][number] {
  if (point.value === null) return point
  if (guard.isSmall(point.value)) return { ...point, value: null, text: guard.words }
  return guard.tellingDays.has(point.to) ? { ...point, value: null, text: WITHHELD } : point
}

function projectRestated(restated: Restated | null, guard: Guard): Restated | null {
  if (restated === null) return null
  const changes = restated.changes.map((change) => ({
    ...change,
    was: guard.isSmall(change.was) ? guard.words : change.was,
    now: guard.isSmall(change.now) ? guard.words : change.now,
  }))
  const isHidden = restated.changes.some(
    (each) => guard.isSmall(each.was) || guard.isSmall(each.now),
  )
  if (!isHidden) return restated
  return { ...restated, changes, reason: 'A figure has changed since; it is protected.' }
}
