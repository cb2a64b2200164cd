import { shiftYears } from './days.ts'
import type { Guarded, Protection } from './guarded.ts'
import type { FigureBeside } from './shown-beside.ts'
import { countIn } from './small-numbers.ts'
import { type RunningTotal, tellingTotals } from './telling-totals.ts'

/** A running total of a line; `hide` is left out of those that stand beside the trend. */
type LineTotal = RunningTotal & { hide?: () => void }

/**
 * Hides running totals that would tell a small step of their year, line by line: the earlier one is
 * kept, unless the later one stands beside the trend as well. Figures before a restatement are
 * totals too, and give way first: of 7 by June and 15, before 9, by September, the 9 is not told.
 * What does not start with its year stands for a step of it, and goes as well.
 */
export function protectLines(
  all: readonly Guarded[],
  beside: readonly FigureBeside[],
  { hidden, hiddenBefore }: Protection,
): void {
  const running = all.filter(({ year }) => year !== null)
  for (const { point, year, isFixed } of running) {
    if (point.coverage.from !== year && !isFixed) hidden.add(point)
  }
  for (const line of Map.groupBy(running, lineOf).values()) {
    const totals: LineTotal[] = [
      ...totalsBeside(line, beside),
      ...line.map((each) => totalOf(each, hidden)),
      ...line.flatMap((each) => totalBefore(each, hiddenBefore)),
    ]
    const threshold = line[0]?.guard.threshold ?? 0
    for (const { hide } of tellingTotals(totals, threshold)) hide?.()
  }
}

function lineOf({ component, point }: Guarded): string {
  return `${point.definition} ${component ?? ''}`
}

function totalOf({ point, year }: Guarded, hidden: Protection['hidden']): LineTotal {
  return {
    year: year ?? '',
    value: hidden.has(point) ? null : Number(point.value),
    hide: () => hidden.add(point),
  }
}

function totalBefore(
  { point, year }: Guarded,
  hiddenBefore: Protection['hiddenBefore'],
): LineTotal[] {
  if (point.was === null || hiddenBefore.has(point)) return []
  return [{ year: year ?? '', value: countIn(point.was), hide: () => hiddenBefore.add(point) }]
}

/** Of the figures beside the trend, those that are totals of a year of this line. */
function totalsBeside(line: readonly Guarded[], beside: readonly FigureBeside[]): LineTotal[] {
  const [first] = line
  const ofLine = beside.filter(
    ({ component, definition }) =>
      component === first?.component &&
      (definition === null || definition === first.point.definition),
  )
  const years = new Set(line.map(({ year }) => year ?? ''))
  return [...years].flatMap((year) =>
    ofLine
      .filter(({ to }) => to >= year && to < shiftYears(year, 1))
      .map(({ value }) => ({ year, value, isBeside: true })),
  )
}
