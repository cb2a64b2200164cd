import { isSmallCount } from './small-numbers.ts'

/**
 * One figure of a table whose rows are components and whose columns are stretches: the components
 * of a column add up to its total. `row` is null for the total.
 */
export type SumCell = {
  row: string | null
  /** Rising with time. */
  column: number
  value: number
}

export type SumTable<Cell extends SumCell> = {
  cells: readonly Cell[]
  /** Whether the columns run through one year, so that no row falls from one to the next. */
  isRunning: boolean
  threshold: number
}

/** What a reader can know of a cell: its least and its greatest value. */
export type Range = { least: number; most: number }

/** A table reaches its narrowest ranges in a few rounds; a wider range only withholds less. */
const ROUNDS = 12

/**
 * What a reader can work out of every cell, from those not hidden and from the words in place of
 * the others: a small one is 1 to threshold − 1, a withheld one is more. Of a total of 20 with a 14
 * shown and a small one hidden, the small one can only be 6 less what else is hidden. Components
 * given as `veiled` do not say that they are small.
 */
export function rangesOf<Cell extends SumCell>(
  table: SumTable<Cell>,
  hidden: ReadonlySet<Cell>,
  veiled: ReadonlySet<Cell> = new Set(),
): ReadonlyMap<Cell, Range> {
  const ranges = new Map(
    table.cells.map((cell) => [cell, firstRange(cell, table, hidden.has(cell), veiled.has(cell))]),
  )
  const columns = [...Map.groupBy(table.cells, ({ column }) => column).values()]
  const rows = table.isRunning ? rowsOf(columns) : []
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const column of columns) narrowBySum(column, ranges)
    for (const row of rows) narrowByOrder(row, ranges)
  }
  return ranges
}

/** Whether only one value is left. Ranges that contradict each other tell nothing. */
export function isTold({ least, most }: Range): boolean {
  return Math.abs(most - least) < 1e-6
}

function firstRange(
  cell: SumCell,
  { threshold }: { threshold: number },
  isHidden: boolean,
  isVeiled: boolean,
): Range {
  const { value } = cell
  if (!isHidden) return { least: value, most: value }
  if (isVeiled) return { least: 0, most: Number.POSITIVE_INFINITY }
  if (isSmallCount(value, threshold)) return { least: 1, most: Math.max(value, threshold - 1) }
  return { least: Math.min(value, threshold), most: Number.POSITIVE_INFINITY }
}

/** Totals of one row add up the same components: where one more is counted, no order is known. */
function rowsOf<Cell extends SumCell>(columns: readonly (readonly Cell[])[]): Cell[][] {
  const named = columns.flatMap((column) => {
    const parts = column.map(({ row }) => row ?? '').toSorted()
    return column.map((cell) => ({ cell, name: cell.row ?? `total of ${parts.join(', ')}` }))
  })
  const rows = Map.groupBy(named, ({ name }) => name)
  return [...rows.values()].map((row) => row.map(({ cell }) => cell))
}

/** A component is the total less the others; a total is what its components come to. */
function narrowBySum<Cell extends SumCell>(
  column: readonly Cell[],
  ranges: ReadonlyMap<Cell, Range>,
): void {
  const total = column.find(({ row }) => row === null)
  if (total === undefined) return
  const parts = column.filter((cell) => cell !== total).map((cell) => rangeIn(ranges, cell))
  const whole = rangeIn(ranges, total)
  narrow(whole, sumOfAll(parts))
  for (const part of parts) {
    const others = sumOfAll(parts.filter((each) => each !== part))
    narrow(part, { least: whole.least - others.most, most: whole.most - others.least })
  }
}

/** A running figure is at least what it was before, and at most what it is after. */
function narrowByOrder<Cell extends SumCell>(
  row: readonly Cell[],
  ranges: ReadonlyMap<Cell, Range>,
): void {
  const inOrder = row.toSorted((a, b) => a.column - b.column).map((cell) => rangeIn(ranges, cell))
  for (const [index, range] of inOrder.entries()) {
    const least = inOrder[index - 1]?.least ?? range.least
    const most = inOrder[index + 1]?.most ?? range.most
    narrow(range, { least, most })
  }
}

function sumOfAll(ranges: readonly Range[]): Range {
  return {
    least: ranges.reduce((sum, range) => sum + range.least, 0),
    most: ranges.reduce((sum, range) => sum + range.most, 0),
  }
}

/** What is shown stays as it is, also where a correction makes it fall. */
function narrow(range: Range, within: Range): void {
  if (isTold(range)) return
  range.least = Math.max(range.least, within.least)
  range.most = Math.min(range.most, within.most)
}

function rangeIn<Cell>(ranges: ReadonlyMap<Cell, Range>, cell: Cell): Range {
  const range = ranges.get(cell)
  if (range === undefined) throw new Error('A cell without a range')
  return range
}
