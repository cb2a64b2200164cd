import { addsUp, definitionOf, type Indicator } from './catalogue.ts'
import { compareText } from './compare-text.ts'
import type { Guarded, Protection } from './guarded.ts'
import { withholdFrom } from './protect-components.ts'
import type { SumCell } from './what-sums-tell.ts'

type Cell = SumCell & { subject: Guarded }

/**
 * Hides components that would tell a small one, or a small step, from the total, and the total where
 * that is not enough. Running totals of one year are looked at together, other stretches one by one.
 * A headline counts as the total of the other components, as a reader would have it. Of a stretch in
 * which anything is hidden, no figure before a restatement is told.
 */
export function protectSums(
  all: readonly Guarded[],
  indicator: Indicator,
  protection: Protection,
): void {
  const summed = all.filter(({ point }) => addsUp(definitionOf(indicator, point.definition)))
  for (const table of Map.groupBy(summed, tableOf).values())
    protectTable(table, indicator, protection)
  for (const column of Map.groupBy(summed, columnOf).values()) protectBefore(column, protection)
}

function columnOf({ point: { definition, coverage } }: Guarded): string {
  return `${definition} ${coverage.to} ${coverage.from}`
}

function tableOf(guarded: Guarded): string {
  const { year, point } = guarded
  const isTotal = year === point.coverage.from
  return isTotal ? `${point.definition} ${year}` : `${columnOf(guarded)} alone`
}

function protectTable(
  figures: readonly Guarded[],
  indicator: Indicator,
  { hidden, veiled }: Protection,
): void {
  const [first] = figures
  if (first === undefined || !figures.some(({ point }) => hidden.has(point))) return
  const { headline } = definitionOf(indicator, first.point.definition)
  const columns = Map.groupBy(figures, columnOf)
  const cells = [...columns.keys()]
    .toSorted(compareText)
    .flatMap((key, column) =>
      (columns.get(key) ?? []).map((each) => cellOf(each, column, headline)),
    )
  const cellsThat = (is: (guarded: Guarded) => boolean) =>
    new Set(cells.filter(({ subject }) => is(subject)))
  const result = withholdFrom(
    { cells, isRunning: first.year !== null, threshold: first.guard.threshold },
    {
      hidden: cellsThat(({ point }) => hidden.has(point)),
      fixed: cellsThat(({ isFixed }) => isFixed),
    },
  )
  for (const { subject } of result.hidden) hidden.add(subject.point)
  for (const { subject } of result.veiled) veiled.add(subject.point)
}

function cellOf(subject: Guarded, column: number, headline: string | null): Cell {
  const row = subject.component === headline ? null : subject.component
  return { row, column, value: Number(subject.point.value), subject }
}

function protectBefore(column: readonly Guarded[], { hidden, hiddenBefore }: Protection): void {
  const isTelling = column.some(({ point }) => hidden.has(point) || hiddenBefore.has(point))
  if (!isTelling) return
  for (const { point } of column) {
    if (point.was !== null) hiddenBefore.add(point)
  }
}
