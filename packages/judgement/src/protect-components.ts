import { isSmallCount } from './small-numbers.ts'
import { isTold, type Range, rangesOf, type SumCell, type SumTable } from './what-sums-tell.ts'

/**
 * Components beside small ones that must be withheld too, so that nobody can work a small one out
 * from the total (data-model.md, "Public projection"); `total` where that is not enough, and the
 * total itself must go. Of 3, 6, 9 and a total of 18, the 6 goes with the 3. Of 4, 4 and a total of
 * 8 the total goes. A reader knows a small one to be 1 to threshold − 1, a withheld one to be more.
 */
export function withheldBeside(
  values: readonly number[],
  threshold: number,
): { withheld: ReadonlySet<number>; total: boolean } {
  const cells = values.map((value, index) => ({ row: String(index), column: 0, value }))
  const total = { row: null, column: 0, value: values.reduce((sum, value) => sum + value, 0) }
  const small = cells.filter(({ value }) => isSmallCount(value, threshold))
  const table = { cells: [...cells, total], isRunning: false, threshold }
  const { hidden } = withholdFrom(table, { hidden: new Set<SumCell>(small), fixed: new Set() })
  const withheld = cells.flatMap((cell, index) =>
    hidden.has(cell) && !small.includes(cell) ? [index] : [],
  )
  return { withheld: new Set(withheld), total: hidden.has(total) }
}

/**
 * Withholds cells of a table until no small one and no small step of a row can be worked out. At the
 * stretch that tells, the smallest component that is not small goes first, then the total, then
 * those of which there are none. That is enough: where all others stand still, the step of the total
 * is the small one, and withheld for itself. `fixed` cells stand elsewhere too and stay; where they
 * leave nothing to withhold, the small ones of the stretch are `veiled`: they do not even say that
 * they are small. Returns `hidden` with what was hidden before.
 */
export function withholdFrom<Cell extends SumCell>(
  table: SumTable<Cell>,
  { hidden: before, fixed }: { hidden: ReadonlySet<Cell>; fixed: ReadonlySet<Cell> },
): { hidden: ReadonlySet<Cell>; veiled: ReadonlySet<Cell> } {
  const hidden = new Set(before)
  const veiled = new Set<Cell>()
  for (;;) {
    const told = toldCells(table, hidden, rangesOf(table, hidden, veiled))
    if (told.length === 0) return { hidden, veiled }
    const open = table.cells.filter((cell) => !hidden.has(cell) && !fixed.has(cell))
    const next = nextToWithhold(open, told, table.threshold)
    if (next !== undefined) {
      hidden.add(next)
      continue
    }
    const columns = new Set(told.map(({ column }) => column))
    const beside = table.cells.filter((cell) => columns.has(cell.column) && hidden.has(cell))
    if (beside.every((cell) => veiled.has(cell))) return { hidden, veiled }
    for (const cell of beside) veiled.add(cell)
  }
}

/** Hidden cells that can be worked out, and that are small or a small step from another known one. */
function toldCells<Cell extends SumCell>(
  { cells, isRunning, threshold }: SumTable<Cell>,
  hidden: ReadonlySet<Cell>,
  ranges: ReadonlyMap<Cell, Range>,
): Cell[] {
  const known = cells.filter((cell) => isTold(ranges.get(cell) as Range))
  return known.filter((cell) => {
    if (!hidden.has(cell)) return false
    if (isSmallCount(cell.value, threshold)) return true
    const others = isRunning ? known.filter(({ row }) => row === cell.row) : []
    return others.some(({ value }) => isSmallCount(Math.abs(value - cell.value), threshold))
  })
}

function nextToWithhold<Cell extends SumCell>(
  open: readonly Cell[],
  told: readonly Cell[],
  threshold: number,
): Cell | undefined {
  const isTotal = ({ row }: Cell) => row === null
  const beside = told.flatMap((cell) =>
    open
      .filter(({ column }) => column === cell.column)
      .toSorted((a, b) => Number(isTotal(a)) - Number(isTotal(b)) || a.value - b.value),
  )
  return beside.find((cell) => isTotal(cell) || cell.value >= threshold) ?? beside[0]
}
