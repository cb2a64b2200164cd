import {
  type Catalogue,
  type CatalogueIndicator,
  type CatalogueMeasure,
  catalogueApi,
  CatalogueMeasure as Held,
  type MeasureFields,
} from '@quarterdeck/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { call } from '../../../app/client.ts'
import { EditForm } from '../forms/edit-form.tsx'
import { moveFaults } from '../forms/move-faults.ts'
import { catalogueQuery } from '../queries.ts'
import { MeasureFieldset } from './measure-fields.tsx'
import { type MeasureValues, measureInWords, measureValues, readMeasure } from './measure-values.ts'

type Props = {
  board: string
  measure: CatalogueIndicator['measures'][number]
  onSaved: () => Promise<void>
  onCancel: () => void
}

/** Changes the code, objective, aim, title and owners of a measure. */
export function MeasureForm({ board, measure, onSaved, onCancel }: Props) {
  const { year, indicator, yearLabel } = measure
  const { data: plan } = useSuspenseQuery(catalogueQuery(board, year))
  const part = `measure-${year}-`
  return (
    <EditForm<MeasureValues, MeasureFields, string, CatalogueMeasure>
      part={part}
      level={3}
      title={`Change its place in the plan of ${yearLabel}`}
      start={{ values: measureValues(measure), version: measure.version }}
      read={readMeasure}
      save={(fields, version) =>
        moveFaults(
          call(catalogueApi.updateMeasure, {
            params: { board, year, indicator },
            body: { version, fields },
          }),
          '/body/fields/',
          '/body/measure/',
        )
      }
      readHeld={(held) => {
        const { data } = Held.safeParse(held)
        return data === undefined ? null : { values: measureValues(data), version: data.version }
      }}
      inWords={measureInWords((officer) => nameOfficer(plan, officer))}
      saveWords="Save the measure"
      onSaved={onSaved}
      onCancel={onCancel}
    >
      {(form) => <MeasureFieldset form={form} part={part} plan={plan} />}
    </EditForm>
  )
}

function nameOfficer({ officers }: Pick<Catalogue, 'officers'>, id: string): string {
  return officers.find((officer) => officer.id === id)?.name ?? id
}
