import {
  type CatalogueIndicator,
  type CatalogueMeasure,
  catalogueApi,
  type MeasureFields,
} from '@quarterdeck/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../app/client.ts'
import { EditForm } from '../forms/edit-form.tsx'
import { moveFaults } from '../forms/move-faults.ts'
import { catalogueQuery } from '../queries.ts'
import type { SaySaved } from '../use-saved.ts'
import { MeasureFieldset } from './measure-fields.tsx'
import { type MeasureValues, measureValues, readMeasure } from './measure-values.ts'

type Props = {
  board: string
  indicator: CatalogueIndicator
  onSaved: SaySaved
}

const PART = 'new-measure-'

/** Puts an indicator that the newest plan is without into it. */
export function AddToYear({ board, indicator, onSaved }: Props) {
  const [isOpen, setOpen] = useState(false)
  const { data: plan } = useSuspenseQuery(catalogueQuery(board, undefined))
  const { year } = plan
  if (year === null || indicator.measures.some((measure) => measure.year === year.id)) {
    return null
  }
  const last = indicator.measures[0]
  return (
    <section className="panel">
      {isOpen ? (
        <EditForm<MeasureValues, MeasureFields, null, CatalogueMeasure>
          part={PART}
          title={`Put it into the plan of ${year.label}`}
          start={{ values: startOf(last), version: null }}
          read={readMeasure}
          save={(body) =>
            moveFaults(
              call(catalogueApi.createMeasure, {
                params: { board, year: year.id, indicator: indicator.id },
                body,
              }),
              '/body/',
              '/body/measure/',
            )
          }
          saveWords={`Put it into the plan of ${year.label}`}
          onSaved={() =>
            onSaved(`It stands in the plan of ${year.label} now. Its target is to be set.`, () =>
              setOpen(false),
            )
          }
          onCancel={() => setOpen(false)}
        >
          {(form) => <MeasureFieldset form={form} part={PART} plan={plan} />}
        </EditForm>
      ) : (
        <p className="panel-line">
          It is not in the plan of {year.label}.{' '}
          <button type="button" className="button is-small" onClick={() => setOpen(true)}>
            Put it into the plan of {year.label}
          </button>
        </p>
      )}
    </section>
  )
}

function startOf(last: MeasureFields | undefined): MeasureValues {
  const empty = { code: '', objective: '', aim: '', title: null, owners: [] }
  return measureValues({ ...(last ?? empty), code: '', objective: '' })
}
