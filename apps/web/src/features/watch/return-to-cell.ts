import { type AnyRouter, useRouter } from '@tanstack/react-router'
import { type RefObject, useEffect } from 'react'
import { cellOf, stopOf } from './move-in-grid.ts'

/** The cell that a measure was opened from, and the entry of the browser's history it stands in. */
type Left = {
  entry: string | undefined
  grid: string
  row: number
  column: number
  /** How far it was below the top of the window. */
  top: number
}

let left: Left | null = null

/** Keeps from which cell of a grid a page is opened, for the way back. */
export function leaveCell(router: AnyRouter, link: Element): void {
  const cell = cellOf(link)
  const row = cell?.closest('tr')
  const grid = cell?.closest('table')
  if (cell && row && grid) {
    left = {
      entry: entryOf(router),
      grid: nameOf(grid),
      row: row.rowIndex,
      column: cell.cellIndex,
      top: topOf(cell),
    }
  }
}

/** Who comes back to a grid by the browser's history has the focus where it was, not at the top. */
export function useReturnToCell(table: RefObject<HTMLTableElement | null>): void {
  const router = useRouter()
  useEffect(() => {
    const grid = table.current
    const back = () => {
      if (grid && left && left.entry === entryOf(router) && left.grid === nameOf(grid)) {
        enterCell(grid.rows[left.row]?.cells[left.column], left.top)
        left = null
      }
    }
    if (router.state.status === 'idle') {
      back()
      return
    }
    // The heading of a page that has opened takes the focus: this comes after it.
    return router.subscribe('onRendered', back)
  }, [router, table])
}

function topOf(cell: HTMLTableCellElement): number {
  return cell.getBoundingClientRect().top
}

function enterCell(cell: HTMLTableCellElement | undefined, top: number): void {
  if (cell !== undefined) {
    stopOf(cell)?.focus()
    // The boards above it may be taller or less tall than they were when it was left.
    scrollBy({ top: topOf(cell) - top, behavior: 'instant' })
  }
}

function entryOf(router: AnyRouter): string | undefined {
  return router.latestLocation.state.__TSR_key
}

function nameOf(grid: HTMLTableElement): string {
  return grid.getAttribute('aria-labelledby') ?? ''
}
