import {
  type Catalogue,
  type CatalogueIndicator,
  type CatalogueMeasure,
  catalogueApi,
  CatalogueMeasure as Held,
  type MeasureFields,
  type TargetFields,
} from '@quarterdeck/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../app/client.ts'
import { EditForm } from '../forms/edit-form.tsx'
import { moveFaults } from '../forms/move-faults.ts'
import { OwnerNames } from '../plan/owner-names.tsx'
import { catalogueQuery } from '../queries.ts'
import type { SaySaved } from '../use-saved.ts'
import { chooseStart } from './choose-start.ts'
import { MeasureFieldset } from './measure-fields.tsx'
import { type MeasureValues, measureInWords, measureValues, readMeasure } from './measure-values.ts'
import { TargetForm } from './target-form.tsx'
import { TargetList } from './target-list.tsx'

type Measure = CatalogueIndicator['measures'][number]

type Props = {
  board: string
  indicator: CatalogueIndicator
  measure: Measure
  /** Says what was saved; the page is then read again. */
  onSaved: SaySaved
}

type Editing = { kind: 'measure' } | { kind: 'target'; target: TargetFields; isCorrection: boolean }

/** The indicator’s place in one year’s plan, with its targets. */
export function MeasurePanel({ board, indicator, measure, onSaved }: Props) {
  const [editing, setEditing] = useState<Editing | null>(null)
  const { year, yearLabel, code, targets } = measure
  const { mayChange } = indicator
  const close = () => setEditing(null)
  return (
    <section className="panel year-panel" aria-labelledby={`plan-${year}`}>
      <h2 id={`plan-${year}`} tabIndex={-1}>
        {yearLabel} <span className="objective-code">{code}</span>
      </h2>
      {editing?.kind === 'measure' ? (
        <MeasureForm
          board={board}
          measure={measure}
          onSaved={() => onSaved(`The measure of ${yearLabel} is saved.`, close)}
          onCancel={close}
        />
      ) : (
        <MeasureFacts
          measure={measure}
          onEdit={mayChange ? () => setEditing({ kind: 'measure' }) : null}
        />
      )}
      <h3>Targets</h3>
      {editing?.kind === 'target' ? (
        <TargetForm
          board={board}
          indicator={indicator}
          measure={measure}
          target={editing.target}
          isCorrection={editing.isCorrection}
          onSaved={() => onSaved(`The target for ${yearLabel} is saved.`, close)}
          onCancel={close}
        />
      ) : (
        <>
          <TargetList
            targets={targets}
            onCorrect={
              mayChange
                ? (target) => setEditing({ kind: 'target', target, isCorrection: true })
                : null
            }
          />
          {mayChange && (
            <p>
              <button
                type="button"
                className="button"
                onClick={() =>
                  setEditing({
                    kind: 'target',
                    target: chooseStart(measure, new Date()),
                    isCorrection: false,
                  })
                }
              >
                Set a target<span className="unseen"> for {yearLabel}</span>
              </button>
            </p>
          )}
        </>
      )}
    </section>
  )
}

type FactsProps = { measure: Measure; onEdit: (() => void) | null }

function MeasureFacts({ measure, onEdit }: FactsProps) {
  const { objective, aim, title, name, owners, warnings, yearLabel } = measure
  return (
    <>
      <dl className="facts-of">
        {title !== null && title !== name && (
          <div>
            <dt>Title</dt>
            <dd>{title}</dd>
          </div>
        )}
        <div>
          <dt>Objective</dt>
          <dd>{objective}</dd>
        </div>
        <div>
          <dt>Aim</dt>
          <dd>{aim === '' ? 'None' : aim}</dd>
        </div>
        <div>
          <dt>Owners</dt>
          <dd>
            <OwnerNames owners={owners} />
          </dd>
        </div>
        {warnings.length > 0 && (
          <div>
            <dt>Warnings</dt>
            <dd>
              <ul className="warning-list">
                {warnings.map(({ code, sentence }) => (
                  <li key={`${code} ${sentence}`}>{sentence}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      {onEdit !== null && (
        <p>
          <button type="button" className="button is-small" onClick={onEdit}>
            Change code, aim and owners<span className="unseen"> of {yearLabel}</span>
          </button>
        </p>
      )}
    </>
  )
}

type FormProps = {
  board: string
  measure: Measure
  onSaved: () => Promise<void>
  onCancel: () => void
}

function MeasureForm({ board, measure, onSaved, onCancel }: FormProps) {
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
