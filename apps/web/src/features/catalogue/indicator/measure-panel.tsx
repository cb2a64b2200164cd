import { type CatalogueIndicator, catalogueApi, type TargetFields } from '@quarterdeck/contract'
import { useState } from 'react'
import { call } from '../../../app/client.ts'
import { TakeBack } from '../take-back/take-back.tsx'
import type { SaySaved } from '../use-saved.ts'
import { chooseStart } from './choose-start.ts'
import { MeasureFacts } from './measure-facts.tsx'
import { MeasureForm } from './measure-form.tsx'
import { TargetForm } from './target-form.tsx'
import { TargetList } from './target-list.tsx'

type Props = {
  board: string
  indicator: CatalogueIndicator
  measure: CatalogueIndicator['measures'][number]
  /** Says what was saved; the page is then read again. */
  onSaved: SaySaved
  /** Leaves the page, where the measure that was taken back was the last. */
  onGone: () => Promise<void>
}

type Editing = { kind: 'measure' } | { kind: 'target'; target: TargetFields; isCorrection: boolean }

/** The indicator’s place in one year’s plan, with its targets. */
export function MeasurePanel({ board, indicator, measure, onSaved, onGone }: Props) {
  const [editing, setEditing] = useState<Editing | null>(null)
  const { year, yearLabel, code } = measure
  const mayBegin = indicator.mayChange && editing === null
  const close = () => setEditing(null)
  const setTarget = (target: TargetFields, isCorrection: boolean) =>
    setEditing({ kind: 'target', target, isCorrection })
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
          actions={
            mayBegin && (
              <div className="small-actions">
                <button
                  type="button"
                  className="button is-small"
                  onClick={() => setEditing({ kind: 'measure' })}
                >
                  Change code, aim and owners<span className="unseen"> of {yearLabel}</span>
                </button>
                <TakeBackMeasure {...{ board, indicator, measure, onSaved, onGone }} />
              </div>
            )
          }
        />
      )}
      <h3>Targets</h3>
      <TargetList
        board={board}
        measure={measure}
        onCorrect={mayBegin ? (target) => setTarget(target, true) : null}
        onSaved={onSaved}
      />
      {editing?.kind === 'target' && (
        <TargetForm
          board={board}
          indicator={indicator}
          measure={measure}
          target={editing.target}
          isCorrection={editing.isCorrection}
          onSaved={() => onSaved(`The target for ${yearLabel} is saved.`, close)}
          onCancel={close}
        />
      )}
      {mayBegin && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => setTarget(chooseStart(measure, new Date()), false)}
          >
            Set a target<span className="unseen"> for {yearLabel}</span>
          </button>
        </p>
      )}
    </section>
  )
}

function TakeBackMeasure({ board, indicator, measure, onSaved, onGone }: Props) {
  const { year, yearLabel, code, version } = measure
  const isLast = indicator.measures.length === 1
  return (
    <TakeBack
      what={`${code} of ${yearLabel}`}
      takeBack={() =>
        call(catalogueApi.takeBackMeasure, {
          params: { board, year, indicator: indicator.id },
          body: { version },
        })
      }
      onDone={() =>
        isLast ? onGone() : onSaved(`${code} is taken out of the plan of ${yearLabel}.`, () => {})
      }
    >
      <p>
        ‘{measure.title ?? measure.name}’ leaves the plan of {yearLabel}, with its owners and
        targets.{' '}
        {isLast
          ? 'It stands in no other plan, so the indicator and its definitions go too.'
          : 'Its places in other years stay.'}
      </p>
    </TakeBack>
  )
}
