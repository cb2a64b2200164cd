import type { ReactNode } from 'react'
import { ModalDialog } from './modal-dialog.tsx'
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

/** Asks before something is done; its second button and Escape leave it. */
export function ConfirmDialog(props: Props) {
  const { title, children, yes, no, isPending, error, onConfirm, onKeep } = props
  return (
    <ModalDialog title={title} onCancel={onKeep}>
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
    </ModalDialog>
  )
}
