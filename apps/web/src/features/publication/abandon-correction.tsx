import { publicationApi } from '@quarterdeck/contract'
import { useState } from 'react'
import { call } from '../../app/client.ts'
import { ConfirmDialog } from '../../ui/form/confirm-dialog.tsx'
import { useSignedMutation } from '../session/index.ts'

type Props = { board: string; period: string; label: string; onAbandoned: () => Promise<void> }

/** The way out of a correction that is not wanted after all. */
export function AbandonCorrection({ board, period, label, onAbandoned }: Props) {
  const [isAsked, setAsked] = useState(false)
  const abandon = useSignedMutation(
    () => call(publicationApi.abandonCorrection, { params: { board, period } }),
    { onSuccess: onAbandoned },
  )
  return (
    <section className="panel" aria-labelledby="abandon">
      <h2 id="abandon">If it is not to be corrected</h2>
      <p>{label} then stays as it is published.</p>
      <p className="form-actions">
        <button type="button" className="button" onClick={() => setAsked(true)}>
          Abandon the correction
        </button>
      </p>
      {isAsked && (
        <ConfirmDialog
          title={`Abandon the correction of ${label}?`}
          yes="Abandon it"
          no="Go on with it"
          isPending={abandon.isPending}
          error={abandon.error}
          onConfirm={() => abandon.mutate()}
          onKeep={() => setAsked(false)}
        >
          <p>
            What is published stays as it is. What was entered and signed off for this correction is
            kept with each return, but counts for nothing: a later correction begins again from what
            is published.
          </p>
        </ConfirmDialog>
      )}
    </section>
  )
}
