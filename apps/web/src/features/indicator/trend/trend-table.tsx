import { type TrendTableBreak, type TrendTableFigures, tabulateTrend } from '@quarterdeck/charts'
import type { Trend } from '@quarterdeck/contract'

type Props = { trend: Trend; view: 'as-returned' | 'in-period' }

/** The figures that the chart draws, and those that it cannot, newest last as they are drawn. */
export function TrendTable({ trend, view }: Props) {
  const table = tabulateTrend(trend, view)
  if (table.rows.length === 0) {
    return <p>No figure is held.</p>
  }
  const headings = [
    'Of',
    ...table.figures,
    ...(table.hasTarget ? ['Target'] : []),
    ...(table.hasRemarks ? ['Notes'] : []),
  ]
  return (
    <table className="plain-table trend-table" role="table">
      <caption className="unseen">The figures of the trend, oldest first</caption>
      <thead role="rowgroup">
        <tr role="row">
          {headings.map((heading) => (
            <th key={heading} scope="col" role="columnheader">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {table.rows.map((row) =>
          row.kind === 'break' ? (
            <BreakRow key={row.key} row={row} width={headings.length} />
          ) : (
            <FiguresRow key={row.key} row={row} table={table} />
          ),
        )}
      </tbody>
    </table>
  )
}

function BreakRow({ row, width }: { row: TrendTableBreak; width: number }) {
  return (
    <tr role="row" className="trend-table-break">
      <td role="cell" colSpan={width}>
        {row.text} Nothing is compared across it.
      </td>
    </tr>
  )
}

type FiguresRowProps = { row: TrendTableFigures; table: ReturnType<typeof tabulateTrend> }

function FiguresRow({ row, table }: FiguresRowProps) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {row.stretch}
      </th>
      {row.cells.map((cell, index) => (
        <td key={table.figures[index]} role="cell">
          <span className="card-label">{table.figures[index]}</span>
          {cell ?? <span className="quiet">none held</span>}
        </td>
      ))}
      {table.hasTarget && (
        <td role="cell">
          <span className="card-label">Target</span>
          {row.target ?? <span className="quiet">none</span>}
        </td>
      )}
      {table.hasRemarks && (
        <td role="cell">
          {row.remarks.length > 0 && (
            <>
              <span className="card-label">Notes</span>
              {row.remarks.join('; ')}
            </>
          )}
        </td>
      )}
    </tr>
  )
}
