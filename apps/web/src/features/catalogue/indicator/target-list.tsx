import { type CatalogueIndicator, catalogueApi, type TargetVersion } from '@quarterdeck/contract'
import { formatDate, formatDays } from '@quarterdeck/wording'
import { call } from '../../../app/client.ts'
import { TakeBack } from '../take-back/take-back.tsx'
import type { SaySaved } from '../use-saved.ts'

type Props = {
  board: string
  measure: CatalogueIndicator['measures'][number]
  /** Puts one of its targets right; null for those who may not, and while something is changed. */
  onCorrect: ((target: TargetVersion) => void) | null
  onSaved: SaySaved
}

/** The targets of one year, newest first: what each was, why, who agreed it, what stands against it. */
export function TargetList(props: Props) {
  const { targets } = props.measure
  return targets.length === 0 ? (
    <p className="quiet">No target is set.</p>
  ) : (
    <ul className="target-list">
      {targets.map((target) => (
        <li key={`${target.component} ${target.validFrom}`}>
          <TargetItem target={target} {...props} />
        </li>
      ))}
    </ul>
  )
}

function TargetItem({ target, measure, onCorrect, ...rest }: Props & { target: TargetVersion }) {
  const { component, text, profile, disputed, definition } = target
  const what = component === null ? text : `${component}: ${text}`
  return (
    <>
      <div>
        <p>
          <b>{what}</b>
        </p>
        <p className="facets quiet">
          <span>{sayStretch(target, measure.targets)}</span>
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
        <div className="small-actions">
          <button type="button" className="button is-small" onClick={() => onCorrect(target)}>
            Put right<span className="unseen">: {what}</span>
          </button>
          <TakeBackTarget what={what} target={target} measure={measure} {...rest} />
        </div>
      )}
    </>
  )
}

/** "In force 1 April 2021 to 31 March 2022"; of one that another follows, that it was. */
function sayStretch(target: TargetVersion, all: readonly TargetVersion[]): string {
  const { validFrom, validTo, isInForce } = target
  const days = formatDays(validFrom, validTo)
  if (isInForce) return `In force ${days}`
  const now = all.find((each) => each.component === target.component && each.isInForce)
  return now !== undefined && validFrom < now.validFrom
    ? `Was in force ${days}`
    : `Not yet in force: ${days}`
}

function TakeBackTarget({
  board,
  measure,
  target,
  what,
  onSaved,
}: Pick<Props, 'board' | 'measure' | 'onSaved'> & { target: TargetVersion; what: string }) {
  const { year, indicator, version, yearLabel, targets } = measure
  const { component, validFrom } = target
  const earlier = targets.find((each) => each.component === component && each.validFrom < validFrom)
  return (
    <TakeBack
      what={`the target ‘${what}’`}
      takeBack={() =>
        call(catalogueApi.takeBackTarget, {
          params: { board, year, indicator },
          body: { version, component, validFrom },
        })
      }
      onDone={() => onSaved(`The target for ${yearLabel} is taken back.`, () => {})}
    >
      <p>
        It was to be in force from {formatDate(validFrom)}.{' '}
        {earlier === undefined
          ? 'There is none before it, so none is left.'
          : `After that, ‘${earlier.text}’ goes on.`}
      </p>
    </TakeBack>
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
