import type { Catalogue, CatalogueOfficer, CatalogueService } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'
import { useState } from 'react'
import { BoardHead } from '../board-head.tsx'
import { SavedLine } from '../saved-line.tsx'
import { useSaved } from '../use-saved.ts'
import { OfficerForm } from './officer-form.tsx'
import { ServiceForm } from './service-form.tsx'

type Editing =
  | { kind: 'officer'; officer: CatalogueOfficer | null }
  | { kind: 'service'; service: CatalogueService | null }

/** Who can own measures and milestones, and the services they belong to. */
export function OfficersPage({ catalogue }: { catalogue: Catalogue }) {
  const { board, officers, services } = catalogue
  const { said, saySaved } = useSaved()
  const [editing, setEditing] = useState<Editing | null>(null)
  const close = () => setEditing(null)
  return (
    <div className="catalogue">
      <BoardHead board={board} title="Officers and services">
        Who can own measures and milestones. Accounts to sign in with are kept under People.
      </BoardHead>
      <SavedLine said={said} />
      <div className="catalogue-grid">
        <div>
          {editing?.kind === 'officer' && (
            <section className="panel">
              <OfficerForm
                key={editing.officer?.id ?? 'new'}
                catalogue={catalogue}
                officer={editing.officer}
                onSaved={({ name }) => saySaved(`${name} is saved.`, close)}
                onCancel={close}
              />
            </section>
          )}
          {editing?.kind === 'service' && (
            <section className="panel">
              <ServiceForm
                key={editing.service?.id ?? 'new'}
                board={board.id}
                service={editing.service}
                onSaved={({ name }) => saySaved(`${name} is saved.`, close)}
                onCancel={close}
              />
            </section>
          )}
          <section className="panel" aria-labelledby="officers">
            <header className="panel-head">
              <h2 id="officers">Officers</h2>
              {editing === null && (
                <button
                  type="button"
                  className="button"
                  onClick={() => setEditing({ kind: 'officer', officer: null })}
                >
                  Add an officer
                </button>
              )}
            </header>
            <OfficerTable
              officers={officers}
              services={services}
              onEdit={
                editing === null ? (officer) => setEditing({ kind: 'officer', officer }) : null
              }
            />
          </section>
        </div>
        <div className="catalogue-side">
          <section className="panel" aria-labelledby="services">
            <h2 id="services">Services</h2>
            <ul className="service-list">
              {services.map((service) => (
                <li key={service.id}>
                  {service.name}
                  {editing === null && (
                    <button
                      type="button"
                      className="button is-small"
                      onClick={() => setEditing({ kind: 'service', service })}
                    >
                      Change<span className="unseen"> {service.name}</span>
                    </button>
                  )}
                </li>
              ))}
            </ul>
            {services.length === 0 && <p className="quiet">There is none yet.</p>}
            {editing === null && (
              <p>
                <button
                  type="button"
                  className="button is-small"
                  onClick={() => setEditing({ kind: 'service', service: null })}
                >
                  Add a service
                </button>
              </p>
            )}
          </section>
        </div>
      </div>
    </div>
  )
}

type TableProps = {
  officers: readonly CatalogueOfficer[]
  services: readonly CatalogueService[]
  onEdit: ((officer: CatalogueOfficer) => void) | null
}

function OfficerTable({ officers, services, onEdit }: TableProps) {
  const nameOf = new Map(services.map(({ id, name }) => [id, name]))
  return (
    <table className="plan-table officer-table" role="table" aria-labelledby="officers">
      <thead role="rowgroup">
        <tr role="row">
          {['Name', 'Role', 'Service', 'Left', ''].map((heading) => (
            <th key={heading} scope="col" role="columnheader">
              {heading === '' ? <span className="unseen">Change</span> : heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {officers.map((officer) => (
          <tr role="row" key={officer.id}>
            <th scope="row" role="rowheader">
              {officer.name}
              {officer.initials !== null && <span className="quiet"> {officer.initials}</span>}
            </th>
            <td role="cell" className="cell-pair">
              <span className="card-label">Role</span>
              {officer.role ?? <span className="quiet">Not stated</span>}
            </td>
            <td role="cell" className="cell-pair">
              <span className="card-label">Service</span>
              {officer.service === null ? (
                <span className="quiet">None</span>
              ) : (
                (nameOf.get(officer.service) ?? officer.service)
              )}
            </td>
            <td role="cell" className="cell-pair">
              <span className="card-label">Left</span>
              {officer.leftOn === null ? (
                <span className="quiet">No</span>
              ) : (
                formatDate(officer.leftOn)
              )}
            </td>
            <td role="cell">
              {onEdit !== null && (
                <button type="button" className="button is-small" onClick={() => onEdit(officer)}>
                  Change<span className="unseen"> {officer.name}</span>
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
