import type { CollectedReturn, Collection } from '@quarterdeck/contract'
import { formatInstant } from '@quarterdeck/wording'
import { sayReturnState } from '../../ui/return-state-words.ts'
import { ReturnLink } from './return-link.tsx'

type Props = { collection: Collection; returns: readonly CollectedReturn[] }

/** A row for each return: whose it is, where it stands and since when. */
export function ReturnsTable({ collection, returns }: Props) {
  const services = new Map(
    collection.services.flatMap(({ service }) =>
      service === null ? [] : [[service.id, service.name]],
    ),
  )
  return (
    <div className="panel list-panel">
      <table className="list-table returns-table" role="table" aria-labelledby="returns">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">Return</th>
            <th role="columnheader">Officers</th>
            <th role="columnheader">Service</th>
            <th role="columnheader">State</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {returns.map((each) => (
            <tr role="row" key={each.kind + each.id}>
              <th role="rowheader">
                <ReturnLink collection={collection} each={each} />
              </th>
              <td role="cell" data-label="Officers">
                {each.officers.length === 0 ? (
                  <span className="quiet">Nobody answers</span>
                ) : (
                  each.officers
                    .map(({ name, deputy }) => (deputy ? `${name} (deputy)` : name))
                    .join(', ')
                )}
              </td>
              <td
                role="cell"
                data-label="Service"
                className={each.service === null ? 'is-none' : ''}
              >
                {services.get(each.service ?? '') ?? <span className="quiet">None</span>}
              </td>
              <td role="cell" data-label="State">
                <span>
                  {sayReturnState(each.state, collection.state)}
                  {each.isLate && <b>, late</b>}
                  <span className="cell-more">{sayMore(each)}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** When it was handed in or saved last, and by whom it was sent back; why it is not due. */
function sayMore({
  state,
  notDue,
  sentBack,
  submittedAt,
  savedAt,
}: CollectedReturn): string | null {
  switch (state) {
    case 'not-due':
      return notDue
    case 'sent-back':
      return sentBack === null ? null : `by ${sentBack.by}`
    case 'submitted':
    case 'signed-off':
      return submittedAt === null ? null : `handed in ${formatInstant(submittedAt)}`
    default:
      return savedAt === null ? null : `saved ${formatInstant(savedAt)}`
  }
}
