import type { Endpoint, Success } from '@quarterdeck/contract'
import * as z from 'zod/mini'

/** Our own answer is not one that the contract allows: a fault of ours, never of the caller. */
export class ResponseNotAllowedError extends Error {
  override name = 'ResponseNotAllowedError'
}

const MAX_FAULTS_NAMED = 10

/**
 * The JSON of an answer, checked against the contract. Fields that the contract does not name are
 * left out, so that nothing reaches a reader by accident.
 * @throws ResponseNotAllowedError that names where the fault lies, without the value that is there
 */
export function encodeBody<E extends Endpoint>(endpoint: E, body: Success<E>): string {
  if (!('body' in endpoint.success)) {
    throw new TypeError(`${endpoint.method} ${endpoint.path} answers without a body`)
  }
  const checked = z.safeEncode(endpoint.success.body, body)
  if (!checked.success) {
    const faults = checked.error.issues
      .slice(0, MAX_FAULTS_NAMED)
      .map((issue) => `${issue.path.join('.')} ${issue.code}`)
    throw new ResponseNotAllowedError(`${endpoint.method} ${endpoint.path}: ${faults.join(', ')}`)
  }
  return JSON.stringify(checked.data)
}
