import { type ReactNode, useId, useState } from 'react'
import { ConfirmDialog } from '../../../ui/form/confirm-dialog.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { useSignedMutation } from '../../session/index.ts'

type Props = {
  /** What is taken back, for the heading and for those who listen: "the target from 1 April 2021". */
  what: string
  /** What goes with it, and what stays. */
  children: ReactNode
  /** What has to be typed before it is done; left out where a press is enough. */
  confirm?: string
  takeBack: () => Promise<unknown>
  /** Closes what stood for it, once it is gone. */
  onDone: () => Promise<void>
}

/** The way to take back what was entered by mistake: a button, and a dialog that says what goes. */
export function TakeBack(props: Props) {
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <button type="button" className="button is-small" onClick={() => setAsked(true)}>
        Take back {props.confirm === undefined ? <Unseen>{props.what}</Unseen> : props.what}
      </button>
      {isAsked && <TakeBackDialog {...props} onKeep={() => setAsked(false)} />}
    </>
  )
}

/** Beside the thing itself there is no need to name it to those who see. */
function Unseen({ children }: { children: string }) {
  return <span className="unseen">{children}</span>
}

function TakeBackDialog({
  what,
  children,
  confirm,
  takeBack,
  onDone,
  onKeep,
}: Props & { onKeep: () => void }) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const taking = useSignedMutation(takeBack, { onSuccess: onDone })
  const take = () => {
    const isConfirmed = confirm === undefined || typed.trim() === confirm
    setWrong(!isConfirmed)
    if (isConfirmed) taking.mutate()
  }
  return (
    <ConfirmDialog
      title={`Take back ${what}?`}
      yes="Take it back"
      no="Keep it"
      isPending={taking.isPending}
      error={taking.error}
      onConfirm={take}
      onKeep={onKeep}
    >
      {children}
      <p>The audit trail keeps what it was, and that you took it back.</p>
      {confirm !== undefined && (
        <TextField
          id={`${id}-confirm`}
          label={`Type ${confirm} to confirm`}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={isWrong ? `Type ${confirm} as it is written here` : undefined}
        />
      )}
    </ConfirmDialog>
  )
}
