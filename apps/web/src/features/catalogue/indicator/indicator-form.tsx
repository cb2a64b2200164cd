import {
  type CatalogueIndicator,
  catalogueApi,
  CatalogueIndicator as Held,
  type IndicatorFields,
} from '@quarterdeck/contract'
import { call } from '../../../app/client.ts'
import { EditForm } from '../forms/edit-form.tsx'
import { IndicatorFieldset } from './indicator-fields.tsx'
import {
  type IndicatorValues,
  indicatorInWords,
  indicatorValues,
  readIndicator,
} from './indicator-values.ts'

type Props = {
  board: string
  indicator: CatalogueIndicator
  onSaved: (indicator: CatalogueIndicator) => Promise<void>
  onCancel: () => void
}

/** Changes what an indicator is called and how its figures are read. */
export function IndicatorForm({ board, indicator, onSaved, onCancel }: Props) {
  return (
    <EditForm<IndicatorValues, IndicatorFields, string, CatalogueIndicator>
      part="indicator-"
      title="Change the indicator"
      start={{ values: indicatorValues(indicator), version: indicator.version }}
      read={readIndicator}
      save={(fields, version) =>
        call(catalogueApi.updateIndicator, {
          params: { board, indicator: indicator.id },
          body: { version, fields },
        })
      }
      readHeld={(held) => {
        const { data } = Held.safeParse(held)
        return data === undefined ? null : { values: indicatorValues(data), version: data.version }
      }}
      inWords={indicatorInWords}
      saveWords="Save the indicator"
      onSaved={onSaved}
      onCancel={onCancel}
    >
      {(form) => (
        <>
          <p className="form-hint">
            What it means is in its definition: where that changes, give it a new one.
          </p>
          <IndicatorFieldset form={form} part="indicator-" />
        </>
      )}
    </EditForm>
  )
}
