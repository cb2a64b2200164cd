import type { MilestoneDraft, MilestoneState, ReturnSheet } from '@quarterdeck/contract'
import { MILESTONE_STATE_WORDS } from '@quarterdeck/wording'
import { useState } from 'react'
import { ChoiceField } from '../../../ui/form/choice-field.tsx'
import { Options } from '../../../ui/form/options.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { MILESTONE_CHOICES } from '../words.ts'
import { fieldId } from './list-faults.ts'

type Props = {
  draft: MilestoneDraft
  milestone: NonNullable<ReturnSheet['milestone']>
  errors: Readonly<Record<string, string>>
  onChange: (change: Partial<MilestoneDraft>) => void
}

/** Where a milestone stands, and whether its day has moved. */
export function MilestoneFields({ draft, milestone, errors, onChange }: Props) {
  const [isAsked, setAsked] = useState(false)
  const isMoved = isAsked || draft.dueDate !== '' || draft.dueText !== ''
  const { due, lastState } = milestone
  const keep = () => {
    setAsked(false)
    onChange({ dueDate: '', dueText: '' })
  }
  return (
    <section className="panel" aria-labelledby="state">
      <h2 id="state">Where it stands</h2>
      <ChoiceField
        id={fieldId('return', 'state')}
        label="State"
        hint={
          lastState === null
            ? undefined
            : `In the quarter published last: ${MILESTONE_STATE_WORDS[lastState].toLowerCase()}.`
        }
        value={draft.state}
        error={errors.state}
        onChange={(event) => onChange({ state: event.target.value as MilestoneState })}
      >
        <Options of={MILESTONE_CHOICES} />
      </ChoiceField>
      <fieldset>
        <legend>When is it due?</legend>
        <label className="form-choice">
          <input type="radio" name="due" checked={!isMoved} onChange={keep} />
          <span>As it was{due.text === '' ? '' : `: ${due.text}`}</span>
        </label>
        <label className="form-choice">
          <input type="radio" name="due" checked={isMoved} onChange={() => setAsked(true)} />
          <span>It has moved</span>
        </label>
      </fieldset>
      {isMoved && (
        <div className="figure-grid">
          <TextField
            id={fieldId('return', 'dueDate')}
            label="New day"
            hint="Without one, or words for it, it is due as it was."
            type="date"
            value={draft.dueDate}
            error={errors.dueDate}
            onChange={(event) => onChange({ dueDate: event.target.value })}
          />
          <TextField
            id={fieldId('return', 'dueText')}
            label="In words"
            hint="Such as “spring term 2022”."
            maxLength={200}
            value={draft.dueText}
            onChange={(event) => onChange({ dueText: event.target.value })}
          />
        </div>
      )}
    </section>
  )
}
