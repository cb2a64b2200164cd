import type { DirectionStatus } from '@quarterdeck/contract'
import { DIRECTION_WORDS } from '@quarterdeck/wording'

const SHAPES = {
  better: 'M6 1 10.6 6.4H7.7V11H4.3V6.4H1.4z',
  same: 'M11 6 5.6 10.6V7.7H1V4.3H5.6V1.4z',
  worse: 'M6 11 1.4 5.6H4.3V1H7.7V5.6H10.6z',
  none: 'M2 5.2H10V6.8H2z',
} as const satisfies Record<DirectionStatus, string>

type Props = {
  status: DirectionStatus
  /** Drawn as an outline: compared with last year's outturn, not with the same period. */
  outline?: boolean
}

/** The arrow alone; up is better, whatever the raw figure did. */
export function DirectionShape({ status, outline = false }: Props) {
  return (
    <svg className="shape is-arrow" viewBox="0 0 12 12" aria-hidden="true">
      {outline ? (
        <path d={SHAPES[status]} fill="none" stroke="currentColor" strokeWidth="1.1" />
      ) : (
        <path d={SHAPES[status]} fill="currentColor" />
      )}
    </svg>
  )
}

/** A direction of travel as it always stands: arrow and word. */
export function Direction({ status, outline = false }: Props) {
  return (
    <span className="status">
      <DirectionShape status={status} outline={outline} />
      {DIRECTION_WORDS[status]}
    </span>
  )
}
