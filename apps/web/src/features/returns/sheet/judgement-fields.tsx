import type { JudgementDraft } from '@quarterdeck/contract'
import { STATUS_WORDS } from '@quarterdeck/wording'
import type { ReactNode } from 'react'
import { AreaField } from '../../../ui/form/area-field.tsx'
import { StatusShape } from '../../../ui/status.tsx'
import { fieldId } from './list-faults.ts'

type Props = {
  title: string
  judgement: JudgementDraft
  /** What it is to say nothing; left out where something must be said. */
  nothing?: string
  errors: Readonly<Record<string, string>>
  onChange: (change: Partial<JudgementDraft>) => void
  /** What stands beneath the title. */
  children?: ReactNode
}

const STATUSES = ['green', 'amber', 'red'] as const

/** What the officer makes of it, and why. */
export function JudgementFields(props: Props) {
  const { title, judgement, nothing, errors, onChange, children } = props
  const choose = (status: JudgementDraft['status']) => () => onChange({ status })
  const error = errors['judgement/status']
  const [first, ...others] = nothing === undefined ? STATUSES : (['', ...STATUSES] as const)
  const firstId = fieldId('return', 'judgement/status')
  return (
    <section className="panel" aria-labelledby="judgement">
      <h2 id="judgement">{title}</h2>
      {children}
      <fieldset
        className={error === undefined ? 'judgement-choices' : 'judgement-choices is-wrong'}
        aria-describedby={error === undefined ? undefined : `${firstId}-error`}
      >
        <legend className="unseen">{title}</legend>
        {error !== undefined && (
          <p id={`${firstId}-error`} className="form-error">
            <span className="unseen">Error: </span>
            {error}
          </p>
        )}
        {[first, ...others].map((status) => (
          <label key={status} className="form-choice">
            <input
              type="radio"
              id={status === first ? firstId : undefined}
              name="judgement"
              checked={judgement.status === status}
              onChange={choose(status)}
            />
            <span>
              {status === '' ? (
                nothing
              ) : (
                <>
                  <StatusShape status={status} />
                  {STATUS_WORDS[status]}
                </>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      {judgement.status !== '' && (
        <AreaField
          id={fieldId('return', 'judgement/reason')}
          label="Why do you judge it so?"
          rows={2}
          maxLength={2000}
          value={judgement.reason}
          error={errors['judgement/reason']}
          onChange={(event) => onChange({ reason: event.target.value })}
        />
      )}
    </section>
  )
}
