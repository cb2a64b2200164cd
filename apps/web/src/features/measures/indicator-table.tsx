import type { IndicatorList, IndicatorSummary } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import { Status } from '../../ui/status.tsx'
import { groupCodes } from './group-codes.ts'
import type { ListSection } from './lay-out-list.ts'

type Props = {
  list: IndicatorList
  section: ListSection
  /** The id of the heading that names the table. */
  labelledBy: string
}

const HEADINGS = ['Code', 'Measure', 'Codes by year', 'Newest status'] as const

/**
 * The indicators under one heading. The roles repeat what the elements already are, because a
 * narrow page lays rows out as cards, and some browsers then no longer see a table in them.
 */
export function IndicatorTable({ list, section, labelledBy }: Props) {
  return (
    <table className="indicator-table" role="table" aria-labelledby={labelledBy}>
      <thead role="rowgroup">
        <tr role="row">
          {HEADINGS.map((heading) => (
            <th key={heading} scope="col" role="columnheader">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {section.indicators.map((indicator) => (
          <IndicatorRow key={indicator.id} indicator={indicator} list={list} />
        ))}
      </tbody>
    </table>
  )
}

function IndicatorRow({ indicator, list }: { indicator: IndicatorSummary; list: IndicatorList }) {
  const { id, code, title, basisText, officers, standing, objective, newest } = indicator
  return (
    <tr role="row" className={`is-${newest.status}`}>
      <td role="cell" className="cell-code">
        {code}
      </td>
      <th scope="row" role="rowheader" className="cell-title">
        <Link
          to="/indicators/$indicator"
          params={{ indicator: id }}
          search={{ board: list.board.id }}
        >
          {title}
        </Link>
        <span className="facets">
          {standing === 'new' && <b>New in {list.years[0]}</b>}
          <span>{basisText}</span>
          {officers.length > 0 && <span>{officers.join(', ')}</span>}
          {standing === 'dropped' && <span>{objective.title}</span>}
        </span>
      </th>
      <td role="cell" className="cell-codes">
        <span className="card-label">Codes by year</span>
        <Codes indicator={indicator} />
      </td>
      <td role="cell" className="cell-status">
        <Status status={newest.status} />
        <span className="quiet">{newest.brief}</span>
        {newest.period.id !== list.newest?.id && (
          <span className="quiet">{newest.period.label}</span>
        )}
      </td>
    </tr>
  )
}

function Codes({ indicator }: { indicator: IndicatorSummary }) {
  return (
    <ul>
      {groupCodes(indicator.codes).map(({ code, years }) => (
        <li key={code}>
          {code} <span className="quiet">{years.join(', ')}</span>
        </li>
      ))}
    </ul>
  )
}
