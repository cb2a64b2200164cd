import { DomainError, type FieldFault } from '../errors.ts'

/** A fault of one field of the body: `faultAt('title', 'Give a title')` is at `/body/title`. */
export function faultAt(field: string, message: string, code = 'invalid-value'): FieldFault {
  return { path: `/body/${field}`, message, code }
}

/** @throws DomainError 'invalid' naming every fault, where there is any */
export function refuseFaults(faults: readonly FieldFault[]): void {
  if (faults.length > 0) {
    throw new DomainError('invalid', 'Some of this cannot be kept. Each fault is listed.', faults)
  }
}

/** A text of one line must say something: spaces alone are nothing. */
export function blankFaults(field: string, text: string): FieldFault[] {
  return text.trim() === '' ? [faultAt(field, 'Write something here', 'blank')] : []
}
