import type { RagStatus } from '@quarterdeck/contract'
import { STATUS_WORDS } from '@quarterdeck/wording'

/** The shape alone, for places where the word stands beside it. Says nothing to a screen reader. */
export function StatusShape({ status }: { status: RagStatus }) {
  return (
    <svg className={`shape is-${status}`} viewBox="0 0 12 12" aria-hidden="true">
      {drawing(status)}
    </svg>
  )
}

/** A status as it always stands: shape, word and colour. */
export function Status({ status }: { status: RagStatus }) {
  return (
    <span className="status">
      <StatusShape status={status} />
      {STATUS_WORDS[status]}
    </span>
  )
}

function drawing(status: RagStatus) {
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
