/** A cell of a grid: its row and its column, from 0 on. */
export type Place = { readonly row: number; readonly column: number }

/** How many rows Page Up and Page Down move: about what a small window shows. */
const PAGE = 10

/**
 * Where a key leads from a cell: an arrow to the one beside it, Home and End to the ends of the row,
 * with Control to the corners of the grid, Page Up and Page Down some rows. At an edge one stays.
 * Null for every other key.
 * @param size how many rows and columns the grid has
 */
export function stepInGrid(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: Place,
  size: { readonly rows: number; readonly columns: number },
): Place | null {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1]
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column }
    case 'ArrowDown':
      return { row: Math.min(lastRow, row + 1), column }
    case 'PageUp':
      return { row: Math.max(0, row - PAGE), column }
    case 'PageDown':
      return { row: Math.min(lastRow, row + PAGE), column }
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) }
    case 'ArrowRight':
      return { row, column: Math.min(lastColumn, column + 1) }
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 }
    case 'End':
      return { row: ctrlKey ? lastRow : row, column: lastColumn }
    default:
      return null
  }
}
