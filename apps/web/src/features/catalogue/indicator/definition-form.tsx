import {
  type CatalogueIndicator,
  catalogueApi,
  type DefinitionFields,
  type DefinitionVersion,
  CatalogueIndicator as Held,
} from '@quarterdeck/contract'
import { call } from '../../../app/client.ts'
import { AreaField } from '../../../ui/form/area-field.tsx'
import { fieldOf } from '../../../ui/form/field-of.ts'
import { EditForm, type Start } from '../forms/edit-form.tsx'
import { partOf } from '../forms/part-of.ts'
import { DefinitionFieldset } from './definition-fields.tsx'
import {
  type DefinitionValues,
  definitionInWords,
  definitionValues,
  EMPTY_DEFINITION,
  type ReasonedValues,
  readReasoned,
} from './definition-values.ts'

type Props = {
  board: string
  indicator: CatalogueIndicator
  onSaved: (indicator: CatalogueIndicator) => Promise<void>
  onCancel: () => void
}

const PART = 'definition-'

/** Gives an indicator a new definition version, which needs a reason. */
export function DefinitionForm({ board, indicator, onSaved, onCancel }: Props) {
  return (
    <EditForm<
      ReasonedValues,
      { definition: DefinitionFields; reason: string },
      string,
      CatalogueIndicator
    >
      part={PART}
      title="Give it a new definition"
      start={startOf(indicator, '')}
      read={readReasoned}
      save={(checked, version) =>
        call(catalogueApi.createDefinition, {
          params: { board, indicator: indicator.id },
          body: { version, ...checked },
        })
      }
      readHeld={(held) => {
        const { data } = Held.safeParse(held)
        return data === undefined ? null : startOf(data, newestOf(data)?.reason ?? '')
      }}
      inWords={definitionInWords}
      saveWords="Save the new definition"
      onSaved={onSaved}
      onCancel={onCancel}
    >
      {(form) => (
        <>
          <p className="break-note">
            <b>A new version is a break: nothing is compared across it.</b> Arrows and trends begin
            again with its first figure, and targets set on the old one are not held against it. It
            has no day: it counts from the first figure that is returned by it, and every figure
            held now keeps the definition that it was returned by.
          </p>
          <DefinitionFieldset form={partOf<DefinitionValues, ReasonedValues>(form)} part={PART} />
          <AreaField
            label="Why it changes"
            hint="Such as a new source, or another way to count. It stands beside the break for good."
            {...fieldOf(form, 'reason', PART)}
          />
        </>
      )}
    </EditForm>
  )
}

function newestOf({ definitions }: CatalogueIndicator): DefinitionVersion | undefined {
  return definitions.toSorted((a, b) => b.version - a.version)[0]
}

function startOf(indicator: CatalogueIndicator, reason: string): Start<ReasonedValues, string> {
  const newest = newestOf(indicator) ?? EMPTY_DEFINITION
  return { values: { ...definitionValues(newest), reason }, version: indicator.version }
}
