import type { FigureDraft, ReturnSheet } from '@quarterdeck/contract'
import { definitionOf } from '@quarterdeck/judgement'
import type { ReactNode } from 'react'
import { AreaField } from '../../../ui/form/area-field.tsx'
import { CheckField } from '../../../ui/form/check-field.tsx'
import { ChoiceField } from '../../../ui/form/choice-field.tsx'
import { Options } from '../../../ui/form/options.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { AVAILABILITY_CHOICES } from '../words.ts'
import { CoverageFields } from './coverage-fields.tsx'
import { EarlierFigures } from './earlier-figures.tsx'
import { fieldId } from './list-faults.ts'

export type FigureFieldsProps = {
  figure: FigureDraft
  index: number
  measure: NonNullable<ReturnSheet['measure']>
  errors: Readonly<Record<string, string>>
  onChange: (change: Partial<FigureDraft>) => void
}

const UNITS: Readonly<Record<string, string>> = {
  '%': 'per cent',
  gbp: 'pounds',
  per10000: 'for every 10,000 children',
  points: 'percentage points',
  score: 'a score',
  hours: 'hours',
}

/** One figure of a measure, with all that is said of it, beside the earlier ones. */
export function FigureFields({ children, ...props }: FigureFieldsProps & { children?: ReactNode }) {
  const { figure, index, measure, errors, onChange } = props
  const path = `figures/${index}`
  const id = (field: string) => fieldId('return', `${path}/${field}`)
  const { basis } = measure.case.indicator
  const isReported = figure.availability === 'reported'
  const isRate = basis === 'rate' || basis === 'cumulative-percent'
  return (
    <fieldset className="figure-fields">
      <legend>{figure.component ?? 'The figure'}</legend>
      <div className="figure-grid">
        <ChoiceField
          id={id('availability')}
          label="Is there a figure?"
          value={figure.availability}
          onChange={(event) =>
            onChange({ availability: event.target.value as FigureDraft['availability'] })
          }
        >
          <Options of={AVAILABILITY_CHOICES} />
        </ChoiceField>
        {isReported && (
          <TextField
            id={id('value')}
            label={`Figure (${unitOf(measure)})`}
            inputMode="decimal"
            autoComplete="off"
            maxLength={40}
            value={figure.value}
            error={errors[`${path}/value`]}
            onChange={(event) => onChange({ value: event.target.value })}
          />
        )}
        {isReported && isRate && <RateFields {...props} />}
        <EarlierFigures measure={measure.case} component={figure.component} />
      </div>
      {children}
      {isReported ? (
        <CheckField
          id={id('provisional')}
          label="Provisional: it may still change"
          checked={figure.provisional}
          onChange={(event) => onChange({ provisional: event.target.checked })}
        />
      ) : (
        <AreaField
          id={id('note')}
          label="Why is there no figure?"
          rows={2}
          maxLength={1000}
          value={figure.note}
          error={errors[`${path}/note`]}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      )}
      {isReported && <CoverageFields {...props} />}
      {isReported && (
        <details className="form-more" open={figure.doubtful !== '' || figure.note !== ''}>
          <summary>A doubt or a note</summary>
          <fieldset>
            <legend className="unseen">A doubt or a note</legend>
            <AreaField
              id={id('doubtful')}
              label="Why the figure is in doubt"
              hint="Leave it empty where nobody doubts it."
              rows={2}
              maxLength={1000}
              value={figure.doubtful}
              onChange={(event) => onChange({ doubtful: event.target.value })}
            />
            <AreaField
              id={id('note')}
              label="A note"
              rows={2}
              maxLength={1000}
              value={figure.note}
              onChange={(event) => onChange({ note: event.target.value })}
            />
          </fieldset>
        </details>
      )}
    </fieldset>
  )
}

/** What a rate is made of; both or neither. */
function RateFields({ figure, index, errors, onChange }: FigureFieldsProps) {
  const path = `figures/${index}`
  return (
    <div className="form-two">
      <TextField
        id={fieldId('return', `${path}/numerator`)}
        label="Numerator"
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        value={figure.numerator}
        error={errors[`${path}/numerator`]}
        onChange={(event) => onChange({ numerator: event.target.value })}
      />
      <TextField
        id={fieldId('return', `${path}/denominator`)}
        label="Denominator"
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        value={figure.denominator}
        error={errors[`${path}/denominator`]}
        onChange={(event) => onChange({ denominator: event.target.value })}
      />
    </div>
  )
}

/** What the figure counts: "children", "per cent"; "a number" where nothing is known. */
function unitOf({ case: measure, noun }: FigureFieldsProps['measure']): string {
  const { unit } = definitionOf(measure.indicator, measure.definition)
  return noun ?? UNITS[unit] ?? 'a number'
}
