import type { OwedReturn } from '@quarterdeck/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { returnsQuery } from '../queries.ts'
import { keyOf, linkToReturn, type ReturnKey } from '../return-key.ts'
import { nextOwed } from './next-owed.ts'

type Props = { pageKey: ReturnKey; state: OwedReturn['state'] }

const DONE_WORDS: Partial<Record<OwedReturn['state'], string>> = {
  submitted: 'It is handed in.',
  'in-progress': 'It is taken back. Change it, and hand it in again.',
  'signed-off': 'It is signed off.',
  'sent-back': 'It is sent back, with your reason.',
}

/** What was done just now, and where to go from here. Takes the focus. */
export function DoneLine({ pageKey, state }: Props) {
  const { data } = useQuery(returnsQuery())
  const line = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: told anew with every state
  useEffect(() => line.current?.focus(), [state])
  const what = state === 'submitted' ? 'enter' : 'check'
  const next = state === 'in-progress' ? null : nextOwed(data?.returns ?? [], pageKey, what)
  return (
    <div className="done-line" tabIndex={-1} ref={line}>
      <p role="status">{DONE_WORDS[state]}</p>
      {state !== 'in-progress' && (
        <p>
          {next === null ? (
            data !== undefined && `Nothing else is left to ${what}. `
          ) : (
            <>
              Next to {what}:{' '}
              <Link {...linkToReturn(keyOf(next))}>
                {next.code} {next.title}
              </Link>
              .{' '}
            </>
          )}
          <Link to="/returns">All my returns</Link>
        </p>
      )}
    </div>
  )
}
