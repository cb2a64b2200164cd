import type { TargetVersion } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'

type Props = {
  targets: readonly TargetVersion[]
  /** Puts one of them right; null for those who may not. */
  onCorrect: ((target: TargetVersion) => void) | null
}

/** The targets of one year, newest first: what each was, why, who agreed it, what stands against it. */
export function TargetList({ targets, onCorrect }: Props) {
  return targets.length === 0 ? (
    <p className="quiet">No target is set.</p>
  ) : (
    <ul className="target-list">
      {targets.map((target) => (
        <li key={`${target.component} ${target.validFrom}`}>
          <TargetItem target={target} onCorrect={onCorrect} />
        </li>
      ))}
    </ul>
  )
}

type ItemProps = { target: TargetVersion; onCorrect: Props['onCorrect'] }

function TargetItem({ target, onCorrect }: ItemProps) {
  const { component, text, validFrom, isInForce, profile, disputed, definition } = target
  const what = component === null ? text : `${component}: ${text}`
  return (
    <>
      <div>
        <p>
          <b>{what}</b>
        </p>
        <p className="facets quiet">
          <span>{isInForce ? 'In force' : 'Not in force'}</span>
          <span>from {formatDate(validFrom)}</span>
          <span>set on definition {definition}</span>
        </p>
        {profile !== null && (
          <p className="quiet">
            Profile: {profile.join('%, ')}%{target.lumpy && ', in lumps'}
          </p>
        )}
        <Quarters of={target.periodTargets} />
        {disputed !== null && <p className="disputed">Disputed: {disputed}</p>}
        <Origin target={target} />
      </div>
      {onCorrect !== null && (
        <button type="button" className="button is-small" onClick={() => onCorrect(target)}>
          Put right<span className="unseen">: {what}</span>
        </button>
      )}
    </>
  )
}

function Quarters({ of }: { of: Readonly<Record<string, string>> }) {
  const set = Object.entries(of).toSorted(([a], [b]) => a.localeCompare(b))
  return set.length === 0 ? null : (
    <p className="quiet">
      {set.map(([quarter, value]) => `Quarter ${quarter.slice(-1)}: ${value}`).join(', ')}
    </p>
  )
}

function Origin({ target }: { target: TargetVersion }) {
  const { rationale, approvedBy, approvedOn, source } = target
  return (
    <>
      <p className="as-typed quiet">Why: {rationale ?? 'not stated'}</p>
      <p className="quiet">
        Approved: {approvedBy ?? 'by whom is not stated'}
        {approvedOn === null ? '' : `, ${formatDate(approvedOn)}`}
        {source !== null && `. Source: ${source}`}
      </p>
    </>
  )
}
