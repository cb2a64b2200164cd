import { type ReactNode, useEffect, useId, useRef } from 'react'
import { sayFault } from './tell-fault.ts'

type Props = {
  title: string
  /** What it does, and what has to be typed for it. */
  children: ReactNode
  /** What the two buttons say: to do it, and not to. */
  yes: string
  no: string
  isPending: boolean
  error: unknown
  onConfirm: () => void
  onKeep: () => void
}

/** Asks before something is done: opened by being shown, closed by its second button or Escape. */
export function ConfirmDialog(props: Props) {
  const { title, children, yes, no, isPending, error, onConfirm, onKeep } = props
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    return () => opened?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onKeep()
      }}
    >
      <h2 id={id}>{title}</h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onConfirm()
        }}
      >
        {children}
        {error !== null && (
          <p role="alert" className="form-error">
            {sayFault(error)}
          </p>
        )}
        <div className="form-actions">
          <button type="submit" className="button is-primary" disabled={isPending}>
            {yes}
          </button>
          <button type="button" className="button" onClick={onKeep}>
            {no}
          </button>
        </div>
      </form>
    </dialog>
  )
}
