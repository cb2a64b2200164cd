import type { IndicatorPlace, PlannedTarget } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'
import { describeTarget } from './describe-targets.ts'

/** Each year's target: what it was, why, and who agreed it. */
export function TargetsPanel({ places }: { places: readonly IndicatorPlace[] }) {
  return (
    <section className="panel" aria-labelledby="targets">
      <h2 id="targets">Targets through the years</h2>
      <ul className="by-year">
        {places.map((place) => (
          <li key={place.year}>
            <h3>{place.year}</h3>
            {place.targets.length === 0 && <p className="quiet">None set.</p>}
            {place.targets.map((target) => (
              <Target
                key={`${target.component} ${target.validFrom}`}
                target={target}
                year={place}
              />
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Target({ target, year }: { target: PlannedTarget; year: IndicatorPlace }) {
  const { validFrom, disputed, source } = target
  const isLater = year.targets.some((other) => other.validFrom < validFrom)
  return (
    <div className="planned-target">
      <p>
        {describeTarget(target)}
        {isLater && <span className="quiet"> from {formatDate(validFrom)}</span>}
      </p>
      {disputed !== null && <p className="figure-note">In dispute: {disputed}.</p>}
      <Origin target={target} />
      {source !== null && <p className="quiet">Source: {source}.</p>}
    </div>
  )
}

const UNKNOWN = 'not stated in the report'

/** Why this target and who agreed it; said once where neither is known. */
function Origin({ target }: { target: PlannedTarget }) {
  const { rationale, approvedBy, approvedOn } = target
  if (rationale === null && approvedBy === null && approvedOn === null) {
    return <p className="quiet">Why it was set and who agreed it: {UNKNOWN}.</p>
  }
  return (
    <>
      <p className="quiet">Why: {rationale ?? `${UNKNOWN}.`}</p>
      <p className="quiet">
        Agreed by: {approvedBy ?? UNKNOWN}
        {approvedOn === null ? '' : `, ${formatDate(approvedOn)}`}.
      </p>
    </>
  )
}
