import {
  type Catalogue,
  type CatalogueOfficer,
  catalogueApi,
  CatalogueOfficer as Held,
} from '@quarterdeck/contract'
import { call } from '../../../app/client.ts'
import { ChoiceField } from '../../../ui/form/choice-field.tsx'
import { fieldOf } from '../../../ui/form/field-of.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import { EditForm } from '../forms/edit-form.tsx'
import { IdField } from '../forms/id-field.tsx'
import {
  NEW_OFFICER,
  type OfficerValues,
  officerInWords,
  officerValues,
  type ReadOfficer,
  readOfficer,
} from './officer-values.ts'

type Props = {
  catalogue: Catalogue
  /** Null for a new one. */
  officer: CatalogueOfficer | null
  onSaved: (officer: CatalogueOfficer) => Promise<void>
  onCancel: () => void
}

const PART = 'officer-'

/** Adds an officer, or changes what is known of one. */
export function OfficerForm({ catalogue, officer, onSaved, onCancel }: Props) {
  const { services } = catalogue
  const board = catalogue.board.id
  const save = ({ id, ...fields }: ReadOfficer, version: string) =>
    officer === null
      ? call(catalogueApi.createOfficer, { params: { board }, body: { id, ...fields } })
      : call(catalogueApi.updateOfficer, {
          params: { board, officer: officer.id },
          body: { version, ...fields },
        })
  return (
    <EditForm<OfficerValues, ReadOfficer, string, CatalogueOfficer>
      part={PART}
      title={officer === null ? 'Add an officer' : `Change ${officer.name}`}
      start={{
        values: officer === null ? NEW_OFFICER : officerValues(officer),
        version: officer?.version ?? '',
      }}
      read={readOfficer}
      save={save}
      readHeld={(held) => {
        const { data } = Held.safeParse(held)
        return data === undefined ? null : { values: officerValues(data), version: data.version }
      }}
      inWords={officerInWords((id) => services.find((each) => each.id === id)?.name ?? id)}
      saveWords={officer === null ? 'Add the officer' : 'Save the officer'}
      onSaved={onSaved}
      onCancel={onCancel}
    >
      {(form) => (
        <>
          <div className="form-pair">
            <TextField label="Name" autoComplete="off" {...fieldOf(form, 'name', PART)} />
            <TextField
              label="Initials (optional)"
              autoComplete="off"
              {...fieldOf(form, 'initials', PART)}
            />
            <TextField label="Role (optional)" {...fieldOf(form, 'role', PART)} />
            <ChoiceField label="Service" {...fieldOf(form, 'service', PART)}>
              <option value="">None</option>
              {services.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </ChoiceField>
            <TextField
              label="Left on (optional)"
              type="date"
              hint="From then on they own nothing new. What they said stays theirs."
              {...fieldOf(form, 'leftOn', PART)}
            />
          </div>
          {officer === null && <IdField form={form} part={PART} id="id" name="name" />}
        </>
      )}
    </EditForm>
  )
}
