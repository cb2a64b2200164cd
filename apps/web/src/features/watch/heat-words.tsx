import type { HeatMap } from '@quarterdeck/contract'
import { STATUS_WORDS } from '@quarterdeck/wording'
import { HeatHead, showNewest } from './heat-head.tsx'

/** A board's heat map as a plain table of words: to be read out, copied and printed. */
export function HeatWords({ map }: { map: HeatMap['boards'][number] }) {
  const { id, name, quarters, measures } = map
  return (
    <section
      ref={showNewest}
      className="heat-scroll"
      aria-label={`Statuses of ${name}`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is scrolled by its keys
      tabIndex={0}
    >
      <table className="heat heat-words" aria-labelledby={`heat-${id}`}>
        <HeatHead quarters={quarters} />
        <tbody>
          {measures.map(({ indicator, code, title, statuses }) => (
            <tr key={indicator}>
              <th scope="row">
                <span className="quiet">{code}</span> {title}
              </th>
              {quarters.map((quarter, index) => (
                <td key={quarter.id}>{wordOf(statuses[index] ?? null)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function wordOf(status: HeatMap['boards'][number]['measures'][number]['statuses'][number]) {
  return status === null ? 'Not in the report' : STATUS_WORDS[status]
}
