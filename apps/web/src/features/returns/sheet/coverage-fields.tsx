import { useState } from 'react'
import { TextField } from '../../../ui/form/text-field.tsx'
import type { FigureFieldsProps } from './figure-fields.tsx'
import { fieldId } from './list-faults.ts'

/** The stretch that a figure is about: the usual one, changed only where somebody asks to. */
export function CoverageFields({ figure, index, measure, errors, onChange }: FigureFieldsProps) {
  const [isAsked, setAsked] = useState(false)
  const isOwn = figure.from !== '' || figure.to !== '' || figure.label !== ''
  const path = `figures/${index}`
  const fieldOf = (field: 'from' | 'to' | 'label') => ({
    id: fieldId('return', `${path}/${field}`),
    value: figure[field],
    error: errors[`${path}/${field}`],
    onChange: (event: { target: { value: string } }) => onChange({ [field]: event.target.value }),
  })
  if (!isAsked && !isOwn) {
    return (
      <p className="figure-coverage">
        It is about <b>{measure.usual.label}</b>.{' '}
        <button type="button" className="quiet-button" onClick={() => setAsked(true)}>
          Change what it is about
          {figure.component !== null && <span className="unseen"> for {figure.component}</span>}
        </button>
      </p>
    )
  }
  return (
    <fieldset className="figure-coverage">
      <legend>What the figure is about</legend>
      <div className="figure-grid">
        <TextField label="First day" type="date" {...fieldOf('from')} />
        <TextField label="Last day" type="date" {...fieldOf('to')} />
        <TextField
          label="In words"
          hint="Such as “up to the first half term”."
          maxLength={120}
          {...fieldOf('label')}
        />
      </div>
      <button
        type="button"
        className="quiet-button"
        onClick={() => {
          onChange({ from: '', to: '', label: '' })
          setAsked(false)
        }}
      >
        It is about {measure.usual.label}, as usual
      </button>
    </fieldset>
  )
}
