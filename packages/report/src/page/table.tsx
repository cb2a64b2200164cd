import type { ReactNode } from 'react'

type TableProps = {
  className?: string
  /** Says what the table is about to who hears it; the heading above says it to who sees it. */
  caption: string
  columns: readonly ColumnHead[]
  /** Its groups of rows. */
  children: ReactNode
}

export type ColumnHead = { readonly words: string; readonly isFigure?: boolean }

/**
 * A table with its heads. The roles, here and in its rows, repeat what the elements already are,
 * because a narrow page lays rows out as cards, and some browsers then see no table in them.
 */
export function Table({ className, caption, columns, children }: TableProps) {
  return (
    <table className={className} role="table">
      <caption className="unseen">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ words, isFigure = false }) => (
            <th
              key={words}
              scope="col"
              role="columnheader"
              className={isFigure ? 'figure' : undefined}
            >
              {words}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  )
}

type CellProps = {
  className?: string
  /** The column's head, which stands before the cell where the page is narrow. */
  label?: string
  rowSpan?: number
  colSpan?: number
  children?: ReactNode
}

export function Cell({ label, ...rest }: CellProps) {
  return <td role="cell" data-label={label} {...rest} />
}

type RowHeadProps = CellProps & { scope?: 'row' | 'rowgroup' }

/** Names its row, or all rows of its group. */
export function RowHead({ scope = 'row', ...rest }: RowHeadProps) {
  return <th scope={scope} role="rowheader" {...rest} />
}
