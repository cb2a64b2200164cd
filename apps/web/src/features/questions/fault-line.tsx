import { sayFault } from '../../ui/form/tell-fault.ts'

/** Why a button did not do what it says; nothing where it did. */
export function FaultLine({ error }: { error: unknown }) {
  return error === null ? null : (
    <p role="alert" className="form-error">
      {sayFault(error)}
    </p>
  )
}
