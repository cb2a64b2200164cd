import { ApiError } from '@quarterdeck/contract'

/** What went wrong, as a reader needs to know it. */
export type Fault = 'not-found' | 'no-connection' | 'server'

/**
 * Sorts an error by what the reader can do about it. An address that the server refuses as
 * malformed is one that leads nowhere: a mistyped quarter reads no better than an unknown one.
 * `fetch` throws a TypeError when there is no connection.
 */
export function describeFault(error: unknown): Fault {
  if (error instanceof ApiError) {
    return error.status === 404 || error.status === 400 ? 'not-found' : 'server'
  }
  return error instanceof TypeError ? 'no-connection' : 'server'
}
