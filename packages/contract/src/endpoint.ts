import type * as z from 'zod/mini'

/** What an answer that is a file of its own may be: a picture or a table to keep. */
export type FileType = 'image/svg+xml' | 'image/png' | 'text/csv; charset=utf-8'

type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 422 | 429

/**
 * One endpoint, described once. The server mounts it, the browser and the tests call it, and
 * openapi.json is written from it, so that none of them can disagree with another.
 * Exactly one success status: a handler returns the body and cannot pick an undeclared one.
 */
export type Endpoint = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: `/${string}`
  readonly summary: string
  readonly tags: readonly string[]
  readonly params?: z.ZodMiniObject
  readonly query?: z.ZodMiniObject
  readonly body?: z.ZodMiniType
  /** How many bytes the body may have, where the usual few words are not enough. */
  readonly bodyLimit?: number
  readonly success:
    | { readonly status: 200 | 201; readonly body: z.ZodMiniType }
    | { readonly status: 200; readonly file: FileType }
    | { readonly status: 204 }
    /** The browser is sent on to another address. */
    | { readonly status: 302 }
  readonly problems: readonly ProblemStatus[]
}

export function defineEndpoint<const E extends Endpoint>(endpoint: E): E {
  return endpoint
}
