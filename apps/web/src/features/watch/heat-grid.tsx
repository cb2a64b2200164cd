import type { HeatMap, RagStatus } from '@quarterdeck/contract'
import { STATUS_WORDS } from '@quarterdeck/wording'
import { useRouter } from '@tanstack/react-router'
import { type MouseEvent, useRef } from 'react'
import { StatusShape } from '../../ui/status.tsx'
import { HeatBox } from './heat-box.tsx'
import { HeatHead, inCell } from './heat-head.tsx'
import { moveInGrid, moveStop } from './move-in-grid.ts'
import { leaveCell, useReturnToCell } from './return-to-cell.ts'

type BoardMap = HeatMap['boards'][number]

/**
 * A board's heat map, each status a link to the measure in that quarter. It is a grid with one stop
 * for the Tab key and arrow keys inside, since a council has thousands of cells.
 */
export function HeatGrid({ map }: { map: BoardMap }) {
  const { id, quarters, measures } = map
  const follow = useFollow()
  const table = useRef<HTMLTableElement>(null)
  useReturnToCell(table)
  return (
    <HeatBox map={map}>
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- links in a table that is moved through by arrow keys are a grid
        role="grid"
        className="heat"
        aria-labelledby={`heat-${id}`}
        aria-describedby={`heat-keys-${id}`}
        onClick={follow}
        onKeyDown={moveInGrid}
        onFocus={moveStop}
      >
        <HeatHead quarters={quarters} />
        <tbody>
          {measures.map((measure, row) => (
            <MeasureRow key={measure.indicator} map={map} measure={measure} isFirst={row === 0} />
          ))}
        </tbody>
      </table>
    </HeatBox>
  )
}

type RowProps = { map: BoardMap; measure: BoardMap['measures'][number]; isFirst: boolean }

function MeasureRow({ map, measure, isFirst }: RowProps) {
  const { indicator, code, title, statuses } = measure
  return (
    <tr>
      <th scope="row">
        <span className="quiet">{code}</span>{' '}
        <a href={hrefOf(indicator, map.id, map.quarters.at(-1)?.id)} tabIndex={isFirst ? 0 : -1}>
          {title}
        </a>
      </th>
      {map.quarters.map(({ id, label }, index) => {
        const status = statuses[index] ?? null
        return status === null ? (
          <td key={id} tabIndex={-1} className="quiet" data-quarter={inCell(label)}>
            <span aria-hidden="true">–</span>
            <span className="unseen">
              {code}, {label}: not in the report
            </span>
          </td>
        ) : (
          <td key={id} className={`is-${status}`} data-quarter={inCell(label)}>
            <a
              href={hrefOf(indicator, map.id, id)}
              tabIndex={-1}
              title={`${code}, ${label}: ${STATUS_WORDS[status]}`}
            >
              <StatusCell code={code} label={label} status={status} />
            </a>
          </td>
        )
      })}
    </tr>
  )
}

function StatusCell({ code, label, status }: { code: string; label: string; status: RagStatus }) {
  return (
    <>
      <span className="unseen">
        {code}, {label}:{' '}
      </span>
      <StatusShape status={status} />
      <span className="heat-word">{STATUS_WORDS[status]}</span>
    </>
  )
}

function hrefOf(indicator: string, board: string, period = ''): string {
  return `/indicators/${indicator}?${new URLSearchParams({ board, period })}`
}

/** Opens the links of the grid without loading the page anew: a router's link each is too slow. */
function useFollow() {
  const router = useRouter()
  return (event: MouseEvent<HTMLElement>) => {
    const { target, metaKey, ctrlKey, shiftKey, altKey } = event
    const link = target instanceof Element ? target.closest('a') : null
    const href = link?.getAttribute('href')
    if (!link || !href || metaKey || ctrlKey || shiftKey || altKey) {
      return
    }
    event.preventDefault()
    leaveCell(router, link)
    void router.navigate({ href })
  }
}
