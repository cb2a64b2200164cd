import { useBlocker } from '@tanstack/react-router'
import { ModalDialog } from './modal-dialog.tsx'

/** Asks before text that is not saved is left behind. `isUnsaved` is asked when somebody leaves. */
export function LeaveGuard({ isUnsaved }: { isUnsaved: () => boolean }) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: isUnsaved,
    enableBeforeUnload: isUnsaved,
    withResolver: true,
  })
  return status === 'blocked' ? <LeaveDialog onLeave={proceed} onStay={reset} /> : null
}

function LeaveDialog({ onLeave, onStay }: { onLeave: () => void; onStay: () => void }) {
  return (
    <ModalDialog title="Leave without saving?" onCancel={onStay}>
      <p>What you typed on this page is not saved yet.</p>
      <div className="form-actions">
        <button type="button" className="button is-primary" onClick={onStay}>
          Stay on this page
        </button>
        <button type="button" className="button" onClick={onLeave}>
          Leave without saving
        </button>
      </div>
    </ModalDialog>
  )
}
