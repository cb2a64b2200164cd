import { ApiError, type OwedReturn, type ReturnSheet, returnsApi } from '@quarterdeck/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../app/client.ts'
import { AreaField } from '../../../ui/form/area-field.tsx'
import { FaultSummary, focusField } from '../../../ui/form/fault-summary.tsx'
import { useSignedMutation } from '../../session/index.ts'
import { RETURNS } from '../queries.ts'
import type { ReturnKey } from '../return-key.ts'
import { type HandInFaults, listFaults, NO_FAULTS } from './list-faults.ts'

type Props = { pageKey: ReturnKey; sheet: ReturnSheet; onDecided: (owed: OwedReturn) => void }

/** What can be done with a return that was handed in: taking it back, or deciding on it. */
export function DecisionPanel({ pageKey, sheet, onDecided }: Props) {
  const queryClient = useQueryClient()
  const [reason, setReason] = useState('')
  const [faults, setFaults] = useState<HandInFaults>(NO_FAULTS)
  const [tries, setTries] = useState(0)
  const number = sheet.submissions.at(-1)?.number ?? 0
  const given = { params: pageKey, body: { number } }
  const decide = useSignedMutation((how: 'sign-off' | 'send-back' | 'take-back') => {
    switch (how) {
      case 'sign-off':
        return call(returnsApi.signReturnOff, given)
      case 'send-back':
        return call(returnsApi.sendReturnBack, { params: pageKey, body: { number, reason } })
      case 'take-back':
        return call(returnsApi.takeReturnBack, given)
    }
  })
  const act = async (how: 'sign-off' | 'send-back' | 'take-back') => {
    try {
      onDecided(await decide.mutateAsync(how))
    } catch (error) {
      setFaults(listFaults(error, null))
      setTries((before) => before + 1)
      if (error instanceof ApiError && error.status === 409) {
        await queryClient.invalidateQueries({ queryKey: RETURNS })
      }
    }
  }
  const isSubmitted = sheet.state === 'submitted'
  const waits = isSubmitted && !sheet.mayDecide && sheet.periodState !== 'published'
  if (!sheet.mayDecide && !sheet.mayTakeBack && !waits) {
    return null
  }
  return (
    <section className="panel decision-panel" aria-labelledby="decide">
      <h2 id="decide">{sheet.mayDecide ? 'Your decision' : 'Waiting for sign-off'}</h2>
      <FaultSummary id="decide-errors" faults={faults.listed} tries={tries} onGo={focusField} />
      {sheet.mayDecide ? (
        <>
          {isSubmitted && (
            <button
              type="button"
              className="button is-primary"
              disabled={decide.isPending}
              onClick={() => void act('sign-off')}
            >
              Sign off
            </button>
          )}
          <AreaField
            id="return-reason"
            label={isSubmitted ? 'Or say why it is sent back' : 'Say why it is sent back'}
            hint="Its officers read this, and change the return."
            rows={3}
            maxLength={2000}
            value={reason}
            error={faults.byPath.reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <button
            type="button"
            className="button"
            disabled={decide.isPending}
            onClick={() => void act('send-back')}
          >
            Send back with this reason
          </button>
        </>
      ) : (
        <>
          <p>
            {/* The same to all who read it: they entered some of it, or do not sign off returns. */}
            Signing off takes a second person: a director of {sheet.serviceName ?? 'its service'},
            or somebody of the performance team, who entered nothing in it.
          </p>
          {sheet.mayTakeBack && (
            <>
              <p>To change it before that, take it back, then hand it in again.</p>
              <button
                type="button"
                className="button"
                disabled={decide.isPending}
                onClick={() => void act('take-back')}
              >
                Take it back
              </button>
            </>
          )}
        </>
      )}
    </section>
  )
}
