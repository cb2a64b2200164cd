import { type Catalogue, type CatalogueIndicator, catalogueApi } from '@quarterdeck/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { call } from '../../../app/client.ts'
import { PageTitle } from '../../../ui/page-title.tsx'
import { EditForm } from '../forms/edit-form.tsx'
import { IdField } from '../forms/id-field.tsx'
import { partOf } from '../forms/part-of.ts'
import { DefinitionFieldset } from '../indicator/definition-fields.tsx'
import type { DefinitionValues } from '../indicator/definition-values.ts'
import { IndicatorFieldset } from '../indicator/indicator-fields.tsx'
import type { IndicatorValues } from '../indicator/indicator-values.ts'
import { MeasureFieldset } from '../indicator/measure-fields.tsx'
import type { MeasureValues } from '../indicator/measure-values.ts'
import { CATALOGUE } from '../queries.ts'
import {
  emptyIndicator,
  type NewIndicator,
  type NewIndicatorValues,
  readNewIndicator,
} from './new-indicator-values.ts'

type Props = { plan: Catalogue; year: NonNullable<Catalogue['year']> }

const PART = 'new-'

/** Adds an indicator with its first definition and its place in a year’s plan. */
export function NewIndicatorPage({ plan, year }: Props) {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const board = plan.board.id
  return (
    <div className="catalogue form-page">
      <header className="page-head">
        <div>
          <p className="overline">
            <Link to="/catalogue" search={{ board, year: year.id }}>
              Plan of {year.label}
            </Link>
          </p>
          <PageTitle title="Add an indicator">Add an indicator</PageTitle>
          <p className="page-head-dates">
            An indicator stays the same through the years, whatever code a plan gives it.
          </p>
        </div>
      </header>
      <section className="panel">
        <EditForm<NewIndicatorValues, NewIndicator, null, CatalogueIndicator>
          part={PART}
          title="The indicator"
          start={{ values: emptyIndicator(), version: null }}
          read={readNewIndicator}
          save={(body) =>
            call(catalogueApi.createIndicator, {
              params: { board },
              body: { ...body, year: year.id },
            })
          }
          saveWords="Add the indicator"
          onSaved={({ id }) => {
            void queryClient.invalidateQueries({ queryKey: CATALOGUE })
            void navigate({
              to: '/catalogue/indicators/$indicator',
              params: { indicator: id },
              search: { board },
            })
          }}
          onCancel={() => void navigate({ to: '/catalogue', search: { board, year: year.id } })}
        >
          {(form) => (
            <>
              <IndicatorFieldset
                form={partOf<IndicatorValues, NewIndicatorValues>(form)}
                part={PART}
              />
              <IdField form={form} part={PART} id="id" name="fields.name" />
              <h3>Its definition</h3>
              <DefinitionFieldset
                form={partOf<DefinitionValues, NewIndicatorValues>(form)}
                part={PART}
              />
              <h3>Its place in the plan of {year.label}</h3>
              <MeasureFieldset
                form={partOf<MeasureValues, NewIndicatorValues>(form)}
                part={PART}
                plan={plan}
              />
              <p className="form-hint">Its target is set on its own page, once it is added.</p>
            </>
          )}
        </EditForm>
      </section>
    </div>
  )
}
