import {
  type CatalogueService,
  catalogueApi,
  CatalogueService as Held,
} from '@quarterdeck/contract'
import { call } from '../../../app/client.ts'
import { fieldOf } from '../../../ui/form/field-of.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import { EditForm } from '../forms/edit-form.tsx'
import { IdField } from '../forms/id-field.tsx'
import { readId } from '../forms/propose-id.ts'
import { textNeeded } from '../forms/read-text.ts'
import type { Fault } from '../forms/resolver-of.ts'

type ServiceValues = { id: string; name: string }

type Props = {
  board: string
  /** Null for a new one. */
  service: CatalogueService | null
  onSaved: (service: CatalogueService) => Promise<void>
  onCancel: () => void
}

const PART = 'service-'

/** Adds a service, or changes the name of one. */
export function ServiceForm({ board, service, onSaved, onCancel }: Props) {
  return (
    <EditForm<ServiceValues, ServiceValues, string, CatalogueService>
      part={PART}
      title={service === null ? 'Add a service' : `Change ${service.name}`}
      start={{
        values: { id: service?.id ?? '', name: service?.name ?? '' },
        version: service?.version ?? '',
      }}
      read={readService}
      save={({ id, name }, version) =>
        service === null
          ? call(catalogueApi.createService, { params: { board }, body: { id, name } })
          : call(catalogueApi.updateService, {
              params: { board, service: service.id },
              body: { version, name },
            })
      }
      readHeld={(held) => {
        const { data } = Held.safeParse(held)
        return data === undefined
          ? null
          : { values: { id: data.id, name: data.name }, version: data.version }
      }}
      inWords={({ name }) => [{ name: 'name', label: 'Name', text: name }]}
      saveWords={service === null ? 'Add the service' : 'Save the service'}
      onSaved={onSaved}
      onCancel={onCancel}
    >
      {(form) => (
        <>
          <TextField label="Name" autoComplete="off" {...fieldOf(form, 'name', PART)} />
          {service === null && <IdField form={form} part={PART} id="id" name="name" />}
        </>
      )}
    </EditForm>
  )
}

function readService(values: ServiceValues, fault: Fault<ServiceValues>): ServiceValues {
  return {
    id: readId(values, (why) => fault('id', why)),
    name: textNeeded(values.name, 'Enter the service’s name', (why) => fault('name', why)),
  }
}
