import type { DirectionStatus, RagStatus } from '@quarterdeck/contract'
import { DIRECTION_WORDS, STATUS_WORDS } from '@quarterdeck/wording'
import type { Sign } from '../content/describe-facts.ts'

const ARROWS = {
  better: 'M6 1 10.6 6.4H7.7V11H4.3V6.4H1.4z',
  same: 'M11 6 5.6 10.6V7.7H1V4.3H5.6V1.4z',
  worse: 'M6 11 1.4 5.6H4.3V1H7.7V5.6H10.6z',
  none: 'M2 5.2H10V6.8H2z',
} as const satisfies Record<DirectionStatus, string>

/** The shape alone, for places where the word stands beside it. Says nothing to a screen reader. */
export function Shape({ sign }: { sign: Sign }) {
  const name = sign.kind === 'status' ? sign.status : 'arrow'
  return (
    <svg className={`shape is-${name}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden>
      {sign.kind === 'status' ? drawStatus(sign.status) : drawArrow(sign)}
    </svg>
  )
}

/** A status as it always stands: shape, word and colour. */
export function Status({ status }: { status: RagStatus }) {
  return (
    <span className="sign">
      <Shape sign={{ kind: 'status', status }} />
      {STATUS_WORDS[status]}
    </span>
  )
}

type DirectionProps = { status: DirectionStatus; sinceYearEnd: boolean }

/** A direction of travel: arrow and word. An outline compares with last year's outturn. */
export function Direction({ status, sinceYearEnd }: DirectionProps) {
  return (
    <span className="sign">
      <Shape sign={{ kind: 'direction', status, sinceYearEnd }} />
      {DIRECTION_WORDS[status]}
    </span>
  )
}

function drawStatus(status: RagStatus) {
  switch (status) {
    case 'red':
      return <rect x="1" y="1" width="10" height="10" fill="currentColor" />
    case 'amber':
      return <path d="M6 .8 11.6 11H.4z" fill="currentColor" />
    case 'green':
      return <circle cx="6" cy="6" r="5.4" fill="currentColor" />
    case 'none':
      return <circle cx="6" cy="6" r="4.7" fill="none" stroke="currentColor" strokeWidth="1.5" />
  }
}

function drawArrow({ status, sinceYearEnd }: DirectionProps) {
  return sinceYearEnd ? (
    <path d={ARROWS[status]} fill="none" stroke="currentColor" strokeWidth="1.1" />
  ) : (
    <path d={ARROWS[status]} fill="currentColor" />
  )
}
