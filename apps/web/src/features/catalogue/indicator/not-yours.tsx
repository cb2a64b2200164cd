import { ApiError } from '@quarterdeck/contract'
import { CatchBoundary, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Notice } from '../../../ui/states.tsx'

type Props = { board: string; indicator: string; children: ReactNode }

/** Stands around the page of an indicator, for those who see a part of the catalogue. */
export function CatchNotYours({ board, indicator, children }: Props) {
  return (
    <CatchBoundary
      getResetKey={() => `${board} ${indicator}`}
      errorComponent={({ error }) => {
        if (isNotYours(error)) return <NotYours board={board} indicator={indicator} />
        throw error
      }}
    >
      {children}
    </CatchBoundary>
  )
}

function isNotYours(error: unknown): boolean {
  const faults = error instanceof ApiError ? error.problem?.errors : undefined
  return faults?.some(({ code }) => code === 'not-yours') === true
}

/** What an officer or a director is told of a measure that others answer for. */
function NotYours({ board, indicator }: Omit<Props, 'children'>) {
  return (
    <Notice title="This measure is not one of yours">
      <p>
        In the catalogue you see the measures that you, or officers of your service, answer for.
        Should this be one of them, <Link to="/contact">ask the performance team</Link>.
      </p>
      <p>
        <Link to="/indicators/$indicator" params={{ indicator }} search={{ board }}>
          Its published figures and commentary
        </Link>
      </p>
      <p>
        <Link to="/catalogue" search={{ board }}>
          Your part of the plan
        </Link>
      </p>
    </Notice>
  )
}
