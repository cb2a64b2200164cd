import { type AnyRouter, useRouter } from '@tanstack/react-router'
import { type RefObject, useEffect } from 'react'
import { cellOf, stopOf } from './move-in-grid.ts'

/** The cell that a measure was opened from, and the entry of the browser's history it stands in. */
type Left = { entry: string | undefined; grid: string; row: number; column: number }

let left: Left | null = null

/** Keeps from which cell of a grid a page is opened, for the way back. */
export function leaveCell(router: AnyRouter, link: Element): void {
  const cell = cellOf(link)
  const row = cell?.closest('tr')
  const grid = cell?.closest('table')
  if (cell && row && grid) {
    left = { entry: entryOf(router), grid: nameOf(grid), row: row.rowIndex, column: cell.cellIndex }
  }
}

/** Who comes back to a grid by the browser's history has the focus where it was, not at the top. */
export function useReturnToCell(table: RefObject<HTMLTableElement | null>): void {
  const router = useRouter()
  useEffect(() => {
    const grid = table.current
    const back = () => {
      if (grid && left && left.entry === entryOf(router) && left.grid === nameOf(grid)) {
        stopOf(grid.rows[left.row]?.cells[left.column])?.focus()
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

function entryOf(router: AnyRouter): string | undefined {
  return router.latestLocation.state.__TSR_key
}

function nameOf(grid: HTMLTableElement): string {
  return grid.getAttribute('aria-labelledby') ?? ''
}
