import type { CaseFigure, MeasureDraft, ReturnSheet } from '@quarterdeck/contract'
import { useEffect, useRef, useState } from 'react'
import { AreaField } from '../../../ui/form/area-field.tsx'
import { CheckField } from '../../../ui/form/check-field.tsx'
import { ChoiceField } from '../../../ui/form/choice-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { heldText } from './earlier-figures-of.ts'
import { fieldId } from './list-faults.ts'

type Restatements = MeasureDraft['restatements']

type Props = {
  restatements: Restatements
  measure: NonNullable<ReturnSheet['measure']>['case']
  errors: Readonly<Record<string, string>>
  onChange: (update: (held: Restatements) => Restatements) => void
}

/** Earlier figures that turned out otherwise, each with why. */
export function RestatementFields({ restatements, measure, errors, onChange }: Props) {
  const [isAdding, setAdding] = useState(false)
  const isRestated = (figure: CaseFigure) =>
    restatements.some((each) => keyOf(each) === keyOf({ ...figure, ...figure.coverage }))
  const open = measure.held.filter((figure) => figure.value !== null && !isRestated(figure))
  const choices = open.toSorted((one, other) => other.coverage.to.localeCompare(one.coverage.to))
  const add = ({ definition, component, coverage: { from, to } }: CaseFigure) => {
    const line = { definition, component, from, to, value: '', provisional: false, why: '' }
    onChange((held) => [...held, line])
    setAdding(false)
  }
  if (choices.length === 0 && restatements.length === 0) {
    return null
  }
  return (
    <section className="panel" aria-labelledby="restatements">
      <h2 id="restatements">Earlier figures</h2>
      <p className="quiet">Where a figure that was reported before turned out otherwise.</p>
      {restatements.map((each, index) => (
        <Restatement
          key={keyOf(each)}
          restatement={each}
          index={index}
          measure={measure}
          errors={errors}
          onChange={(change) =>
            onChange((held) =>
              held.map((line, at) => (at === index ? { ...line, ...change } : line)),
            )
          }
          onRemove={() => onChange((held) => held.filter((_, at) => at !== index))}
        />
      ))}
      {isAdding ? (
        <FigureChoice figures={choices} measure={measure} onChoose={add} />
      ) : (
        choices.length > 0 && (
          <button type="button" className="button is-small" onClick={() => setAdding(true)}>
            Restate an earlier figure
          </button>
        )
      )}
    </section>
  )
}

type ChoiceProps = {
  figures: readonly CaseFigure[]
  measure: Props['measure']
  onChoose: (figure: CaseFigure) => void
}

/** The earlier figures to choose from; takes the place and the focus of the button that asks for it. */
function FigureChoice({ figures, measure, onChoose }: ChoiceProps) {
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => select.current?.focus(), [])
  return (
    <ChoiceField
      id="restate"
      ref={select}
      label="Which figure changed?"
      defaultValue=""
      onChange={(event) => {
        const figure = figures[Number(event.target.value)]
        if (figure !== undefined) {
          onChoose(figure)
        }
      }}
    >
      <option value="">Choose</option>
      {figures.map((figure, index) => (
        <option key={keyOf({ ...figure, ...figure.coverage })} value={index}>
          {nameOf(figure)}: {heldText(figure, measure)}
        </option>
      ))}
    </ChoiceField>
  )
}

type LineProps = {
  restatement: Restatements[number]
  index: number
  measure: Props['measure']
  errors: Props['errors']
  onChange: (change: Partial<Restatements[number]>) => void
  onRemove: () => void
}

function Restatement({ restatement, index, measure, errors, onChange, onRemove }: LineProps) {
  const path = `restatements/${index}`
  const id = (field: string) => fieldId('return', `${path}/${field}`)
  const held = measure.held.find(
    (figure) => keyOf({ ...figure, ...figure.coverage }) === keyOf(restatement),
  )
  const name = held === undefined ? `${restatement.from} to ${restatement.to}` : nameOf(held)
  return (
    <fieldset className="figure-fields">
      <legend>{name}</legend>
      <div className="figure-grid">
        <TextField
          id={id('value')}
          label="New figure"
          hint={held === undefined ? undefined : `It was ${heldText(held, measure)}.`}
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          value={restatement.value}
          error={errors[`${path}/value`]}
          onChange={(event) => onChange({ value: event.target.value })}
        />
        <AreaField
          id={id('why')}
          label="Why did it change?"
          rows={2}
          maxLength={1000}
          value={restatement.why}
          error={errors[`${path}/why`]}
          onChange={(event) => onChange({ why: event.target.value })}
        />
      </div>
      <CheckField
        id={id('provisional')}
        label="Provisional: it may still change"
        checked={restatement.provisional}
        onChange={(event) => onChange({ provisional: event.target.checked })}
      />
      <button type="button" className="quiet-button" onClick={onRemove}>
        Leave {name} as it was
      </button>
    </fieldset>
  )
}

type Place = { definition: number; component: string | null; from: string; to: string }

function keyOf({ definition, component, from, to }: Place): string {
  return `${definition} ${component} ${from} ${to}`
}

function nameOf({ component, coverage }: CaseFigure): string {
  return component === null ? coverage.label : `${component}, ${coverage.label}`
}
