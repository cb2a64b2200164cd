import { type Collection, returnsApi } from '@quarterdeck/contract'
import { useState } from 'react'
import { call } from '../../app/client.ts'
import { ConfirmDialog } from '../../ui/form/confirm-dialog.tsx'
import { useSignedMutation } from '../session/index.ts'

type Props = { collection: Collection; onDone: (text: string) => Promise<void> }

/** The way out of a quarter opened by mistake, until somebody enters something. */
export function TakeBackOpening({ collection: { board, period, returns }, onDone }: Props) {
  const [isAsked, setAsked] = useState(false)
  const { mutate, isPending, error } = useSignedMutation(
    () => call(returnsApi.takeBackOpening, { params: { board: board.id, period: period.id } }),
    { onSuccess: () => onDone(`${period.label} is not opened any more.`) },
  )
  const isEntered = returns.some(({ savedAt, submittedAt }) => (savedAt ?? submittedAt) !== null)
  return isEntered ? null : (
    <>
      <button type="button" className="button" onClick={() => setAsked(true)}>
        Take the opening back
      </button>
      {isAsked && (
        <ConfirmDialog
          title={`Take the opening of ${period.label} back?`}
          yes="Take it back"
          no="Keep it open"
          isPending={isPending}
          error={error}
          onConfirm={() => mutate()}
          onKeep={() => setAsked(false)}
        >
          <p>
            Nobody has entered anything yet. Its officers owe nothing any more and are not reminded.
            The quarter can be opened again.
          </p>
        </ConfirmDialog>
      )}
    </>
  )
}
