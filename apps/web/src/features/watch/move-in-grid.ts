import type { FocusEvent, KeyboardEvent } from 'react'
import { stepInGrid } from './step-in-grid.ts'

// A table as a grid with one stop for the Tab key: arrows, Home, End and the page keys move the focus
// from cell to cell, onto the link where a cell has one, and Tab comes back to where one was. The stop
// is moved in the page itself: drawing thousands of cells anew with every key would be felt.

/** Moves the focus by the key that was pressed in the grid; other keys do what they always do. */
export function moveInGrid(event: KeyboardEvent<HTMLTableElement>): void {
  const cell = cellOf(event.target)
  const rows = [...(event.currentTarget.tBodies[0]?.rows ?? [])]
  if (cell === null || event.altKey || event.metaKey) {
    return
  }
  const place = { row: rows.findIndex((row) => row.contains(cell)), column: cell.cellIndex }
  const size = { rows: rows.length, columns: rows[0]?.cells.length ?? 0 }
  const next = stepInGrid(event, place, size)
  if (next !== null) {
    event.preventDefault()
    const there = rows[next.row]?.cells[next.column]
    stopOf(there)?.focus()
  }
}

/** Makes what has the focus the one stop of the grid. */
export function moveStop({ currentTarget, target }: FocusEvent<HTMLTableElement>): void {
  for (const stop of currentTarget.querySelectorAll<HTMLElement>('[tabindex="0"]')) {
    stop.tabIndex = -1
  }
  target.tabIndex = 0
}

/** The cell that something stands in. */
export function cellOf(target: EventTarget): HTMLTableCellElement | null {
  return target instanceof Element
    ? target.closest<HTMLTableCellElement>('tbody td, tbody th')
    : null
}

/** What has the focus in a cell: its link, where it has one. */
export function stopOf(cell: HTMLTableCellElement | undefined): HTMLElement | undefined {
  return cell?.querySelector('a') ?? cell
}
