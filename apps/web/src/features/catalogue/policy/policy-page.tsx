import type { PolicyHistory } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'
import { useState } from 'react'
import { formatShare } from '../../../ui/describe-policy.ts'
import { BoardHead } from '../board-head.tsx'
import { SavedLine } from '../saved-line.tsx'
import { useSaved } from '../use-saved.ts'
import { PolicyForm } from './policy-form.tsx'
import { DIRECTION_CHOICES } from './policy-values.ts'

type HeldPolicy = PolicyHistory['policies'][number]

type Props = { board: { id: string; name: string }; history: PolicyHistory }

/** A board’s policy in force, the ones before it, and the form for a new one. */
export function PolicyPage({ board, history: { mayChange, policies } }: Props) {
  const { said, saySaved } = useSaved()
  const [isEditing, setEditing] = useState(false)
  const [newest] = policies
  return (
    <div className="catalogue form-page">
      <BoardHead board={board} title="Policy">
        What was agreed for the whole board: tolerance, arrows, small numbers.
      </BoardHead>
      <SavedLine said={said} />
      {isEditing && newest !== undefined ? (
        <section className="panel">
          <PolicyForm
            board={board.id}
            newest={newest}
            onSaved={() => saySaved('The new policy is saved.', () => setEditing(false))}
            onCancel={() => setEditing(false)}
          />
        </section>
      ) : (
        mayChange &&
        newest !== undefined && (
          <p className="page-actions">
            <button type="button" className="button is-primary" onClick={() => setEditing(true)}>
              Give the board a new policy
            </button>
          </p>
        )
      )}
      {policies.map((policy) => (
        <PolicyPanel key={policy.version} policy={policy} />
      ))}
    </div>
  )
}

function PolicyPanel({ policy }: { policy: HeldPolicy }) {
  const { version, from, isInForce, deadBand, note } = policy
  return (
    <section className="panel policy" aria-labelledby={`policy-${version}`}>
      <header className="panel-head">
        <h2 id={`policy-${version}`}>From {formatDate(from)}</h2>
        <p className={isInForce ? 'in-force' : 'quiet'}>
          {isInForce ? 'In force' : 'Not in force'}, version {version}
        </p>
      </header>
      <dl className="facts-of">
        <div>
          <dt>Tolerance</dt>
          <dd>{formatShare(policy.toleranceRelative)} of the target</dd>
        </div>
        <div>
          <dt>Least tolerance of a count</dt>
          <dd>{policy.toleranceCountMinimum}, where the target is 10 or more</dd>
        </div>
        <div>
          <dt>Arrows compare with</dt>
          <dd>{DIRECTION_CHOICES[policy.direction]}</dd>
        </div>
        <div>
          <dt>Counts as the same</dt>
          <dd>
            {deadBand === null
              ? 'Only what rounds to the same figure'
              : `A difference up to ${formatShare(deadBand)}`}
          </dd>
        </div>
        <div>
          <dt>Small numbers</dt>
          <dd>Counts from 1 to {policy.smallNumberThreshold - 1} are kept back from the public</dd>
        </div>
        <div>
          <dt>Made by</dt>
          <dd>{madeBy(policy)}</dd>
        </div>
      </dl>
      {note !== null && <p className="as-typed">{note}</p>}
    </section>
  )
}

function madeBy({ madeBy: who, madeAt }: HeldPolicy): string {
  const name = who ?? 'Came with the import'
  return madeAt === null ? name : `${name}, ${formatDate(madeAt)}`
}
