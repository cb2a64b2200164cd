import {
  type CatalogueObjective,
  catalogueApi,
  CatalogueObjective as Held,
} from '@quarterdeck/contract'
import { call } from '../../../app/client.ts'
import { fieldOf } from '../../../ui/form/field-of.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import { EditForm } from '../forms/edit-form.tsx'
import { textNeeded } from '../forms/read-text.ts'
import type { Fault } from '../forms/resolver-of.ts'
import { CODE } from '../indicator/measure-values.ts'

type ObjectiveValues = { code: string; title: string }

type Props = {
  board: string
  year: { readonly id: string; readonly label: string }
  /** Null for a new one. */
  objective: CatalogueObjective | null
  onSaved: (objective: CatalogueObjective) => Promise<void>
  onCancel: () => void
}

/** Adds an objective to a year’s plan, or changes the title of one. */
export function ObjectiveForm({ board, year, objective, onSaved, onCancel }: Props) {
  const part = `objective-${objective?.code ?? 'new'}-`
  return (
    <EditForm<ObjectiveValues, ObjectiveValues, string, CatalogueObjective>
      part={part}
      level={objective === null ? 2 : 3}
      title={
        objective === null
          ? `Add an objective to the plan of ${year.label}`
          : `Change the title of ${objective.code}`
      }
      start={{
        values: { code: objective?.code ?? '', title: objective?.title ?? '' },
        version: objective?.version ?? '',
      }}
      read={readObjective}
      save={({ code, title }, version) =>
        objective === null
          ? call(catalogueApi.createObjective, {
              params: { board, year: year.id },
              body: { code, title },
            })
          : call(catalogueApi.updateObjective, {
              params: { board, year: year.id, objective: objective.code },
              body: { version, title },
            })
      }
      readHeld={(held) => {
        const { data } = Held.safeParse(held)
        return data === undefined
          ? null
          : { values: { code: data.code, title: data.title }, version: data.version }
      }}
      inWords={({ title }) => [{ name: 'title', label: 'Title', text: title }]}
      saveWords={objective === null ? 'Add the objective' : 'Save the title'}
      onSaved={onSaved}
      onCancel={onCancel}
    >
      {(form) => (
        <>
          {objective === null && (
            <TextField
              label="Code"
              hint="As the plan prints it, such as PED07."
              autoComplete="off"
              spellCheck={false}
              {...fieldOf(form, 'code', part)}
            />
          )}
          <TextField label="Title" {...fieldOf(form, 'title', part)} />
        </>
      )}
    </EditForm>
  )
}

function readObjective(values: ObjectiveValues, fault: Fault<ObjectiveValues>): ObjectiveValues {
  const code = values.code.trim()
  if (!CODE.test(code)) {
    fault('code', 'Enter the code as the plan prints it, such as PED07')
  }
  return {
    code,
    title: textNeeded(values.title, 'Enter the title of the objective', (why) =>
      fault('title', why),
    ),
  }
}
