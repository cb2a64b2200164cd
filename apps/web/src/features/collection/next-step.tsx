import { type Collection, returnsApi } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../app/client.ts'
import { ConfirmDialog } from '../../ui/form/confirm-dialog.tsx'
import { useSignedMutation } from '../session/index.ts'
import { ChangeDue } from './change-due.tsx'
import { OpenForm } from './open-form.tsx'
import { sayReturns } from './state-words.ts'
import { TakeBackOpening } from './take-back-opening.tsx'

type Props = { collection: Collection; onDone: (text: string) => Promise<void> }

/** What those who run the quarter do next: one step, as its state has it. */
export function NextStep({ collection, onDone }: Props) {
  const { state, mayRun, mayOpen, whyNot, board, period } = collection
  switch (state) {
    case 'closed':
      return mayOpen ? (
        <OpenForm collection={collection} onDone={onDone} />
      ) : (
        <p className="panel">{whyNot ?? 'The performance team opens this quarter.'}</p>
      )
    case 'open':
      return mayRun ? <StartReview collection={collection} onDone={onDone} /> : null
    case 'review':
    case 'correcting':
      return mayRun ? <ToPublish collection={collection} /> : null
    case 'published':
      return (
        <p className="next-step">
          <Link
            to="/boards/$board/$period"
            params={{ board: board.id, period: period.id }}
            className="button"
          >
            See the scorecard
          </Link>
          {mayRun && (
            <Link
              to="/collection/$board/$period/publish"
              params={{ board: board.id, period: period.id }}
              className="button"
            >
              Correct it
            </Link>
          )}
        </p>
      )
  }
}

function StartReview({ collection, onDone }: Props) {
  const { board, period, total } = collection
  const [isAsked, setAsked] = useState(false)
  const params = { board: board.id, period: period.id }
  const { mutate, isPending, error } = useSignedMutation(
    () => call(returnsApi.reviewPeriod, { params }),
    { onSuccess: () => onDone(`${period.label} is in review.`) },
  )
  const toCome = total.notStarted + total.inProgress + total.sentBack
  return (
    <div className="next-step">
      <button type="button" className="button is-primary" onClick={() => setAsked(true)}>
        Start the review
      </button>
      <ChangeDue collection={collection} onDone={onDone} />
      <TakeBackOpening collection={collection} onDone={onDone} />
      <p className="quiet">
        {toCome === 0
          ? 'Everything is handed in.'
          : `${sayReturns(toCome)} of ${total.owed} still to come; they can be handed in during the review too.`}
      </p>
      {isAsked && (
        <ConfirmDialog
          title={`Start the review of ${period.label}?`}
          yes="Start it"
          no="Not yet"
          isPending={isPending}
          error={error}
          onConfirm={() => mutate()}
          onKeep={() => setAsked(false)}
        >
          <p>
            The quarter does not go back to being open. {sayReturns(toCome)} of {total.owed} still
            to come, {total.submitted} waiting for sign-off. Both can go on during the review.
          </p>
        </ConfirmDialog>
      )}
    </div>
  )
}

function ToPublish({ collection }: Pick<Props, 'collection'>) {
  const { board, period, state } = collection
  const params = { board: board.id, period: period.id }
  return (
    <div className="next-step">
      <Link to="/collection/$board/$period/publish" params={params} className="button is-primary">
        Go on to publish
      </Link>
      <Link to="/collection/$board/$period/draft" params={params} className="button">
        Read the draft scorecard
      </Link>
      {state === 'correcting' && (
        <Link to="/collection/$board/$period/publish" params={params} hash="abandon">
          Abandon the correction
        </Link>
      )}
      <p className="quiet">{sayLacking(collection)}</p>
    </div>
  )
}

/** What still stands between the quarter, or its correction, and being complete. */
function sayLacking({ state, total, lacking }: Collection): string {
  if (state === 'correcting') {
    return lacking === 0
      ? 'Send back what is wrong, or enter it again. The others stay as they are published.'
      : `${sayReturns(lacking)} sent back or entered again, not signed off yet. The others stay as they are published.`
  }
  return lacking === 0
    ? `All ${total.owed} returns are signed off.`
    : `${sayReturns(lacking)} of ${total.owed} not signed off yet.`
}
