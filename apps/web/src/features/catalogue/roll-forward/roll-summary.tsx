import type { RollForwardProposal } from '@quarterdeck/contract'
import { countOf } from '@quarterdeck/wording'
import { useEffect, useRef } from 'react'
import { listLeavers } from './list-leavers.ts'
import { countRoll, type RollValues } from './roll-values.ts'

type Props = {
  proposal: RollForwardProposal
  values: RollValues
  isSaving: boolean
  onBack: () => void
}

/** What will be done, before it is done; stands inside the form that does it. */
export function RollSummary({ proposal, values, isSaving, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { from, to } = proposal
  const counts = countRoll(proposal, values)
  const dropped = proposal.measures.filter((_, index) => values.measures[index]?.carried === false)
  const recoded = proposal.measures.flatMap((measure, index) => {
    const code = values.measures[index]?.code.trim() ?? ''
    const isRecoded = values.measures[index]?.carried === true && code !== measure.oldCode
    return isRecoded ? [{ ...measure, code }] : []
  })
  const ended = proposal.milestones.flatMap((milestone, index) => {
    const typed = values.milestones[index]
    return typed?.carried === false ? [{ ...milestone, reason: typed.endedReason }] : []
  })
  const leavers = listLeavers(proposal, values)
  return (
    <section className="panel" aria-labelledby="roll-summary">
      <h2 id="roll-summary" tabIndex={-1} ref={heading}>
        What will be done
      </h2>
      <ul className="sentences">
        <li>
          The plan of {to.label} is made with {countOf(counts.carried, 'measure', 'measures')} and{' '}
          {countOf(counts.milestonesCarried, 'milestone', 'milestones')}. Each keeps its history.
        </li>
        <li>
          {counts.carried === 1 ? '1 target waits' : `${counts.carried} targets wait`} to be set: no
          target is carried over.
        </li>
        <li>
          Nothing of {from.label} changes, and the public sees nothing of {to.label} before its
          first publication.
        </li>
      </ul>
      <Named title={`${countOf(dropped.length, 'measure is', 'measures are')} not carried`}>
        {dropped.map(({ indicator, oldCode, name }) => (
          <li key={indicator}>
            {oldCode} {name}
          </li>
        ))}
      </Named>
      <Named title={`${countOf(recoded.length, 'measure gets', 'measures get')} another code`}>
        {recoded.map(({ indicator, oldCode, code, name }) => (
          <li key={indicator}>
            {oldCode} → {code} {name}
          </li>
        ))}
      </Named>
      <Named title={`${countOf(ended.length, 'milestone ends', 'milestones end')}`}>
        {ended.map(({ id, oldCode, title, reason }) => (
          <li key={id}>
            {oldCode} {title} <span className="quiet">{reason}</span>
          </li>
        ))}
      </Named>
      <Named title={`${countOf(leavers.length, 'owner has', 'owners have')} left by then`}>
        {leavers.map(({ officer, name, codes, unowned }) => (
          <li key={officer}>
            {name} is not carried over to {codes.join(', ')}.
            {unowned.length > 0 && (
              <span className="quiet"> Nobody else owns {unowned.join(', ')}.</span>
            )}
          </li>
        ))}
      </Named>
      <div className="form-actions">
        <button type="submit" className="button is-primary" disabled={isSaving}>
          Make the plan of {to.label}
        </button>
        <button type="button" className="button" disabled={isSaving} onClick={onBack}>
          Back to the tables
        </button>
      </div>
    </section>
  )
}

function Named({ title, children }: { title: string; children: readonly React.ReactNode[] }) {
  return children.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul className="named-list">{children}</ul>
    </>
  )
}
