import type { HeatMap } from '@quarterdeck/contract'
import { STATUS_WORDS } from '@quarterdeck/wording'
import { HeatBox } from './heat-box.tsx'
import { HeatHead, inCell } from './heat-head.tsx'

/** A board's heat map as a plain table of words: to be read out, copied and printed. */
export function HeatWords({ map }: { map: HeatMap['boards'][number] }) {
  const { id, quarters, measures } = map
  return (
    <HeatBox map={map} isStop={true}>
      <table className="heat heat-words" aria-labelledby={`heat-${id}`}>
        <HeatHead quarters={quarters} />
        <tbody>
          {measures.map(({ indicator, code, title, statuses }) => (
            <tr key={indicator}>
              <th scope="row">
                <span className="quiet">{code}</span> {title}
              </th>
              {quarters.map((quarter, index) => (
                <td key={quarter.id} data-quarter={inCell(quarter.label)}>
                  {wordOf(statuses[index] ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </HeatBox>
  )
}

function wordOf(status: HeatMap['boards'][number]['measures'][number]['statuses'][number]) {
  return status === null ? 'Not in the report' : STATUS_WORDS[status]
}
