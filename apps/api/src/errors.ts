import type { Problem } from '@quarterdeck/contract'

/**
 * The closed set of reasons for which a use case refuses. Use cases know no HTTP status;
 * `http/problem.ts` alone maps one to the other.
 */
export type DomainErrorCode =
  | 'not-found'
  | 'invalid'
  | 'conflict'
  | 'forbidden'
  | 'unavailable'
  | 'sign-in-needed'
  | 'wrong-credentials'
  | 'second-factor-needed'
  | 'too-many-requests'

/** What is wrong with one field of the input, and a code that a program can act on. */
export type FieldFault = NonNullable<Problem['errors']>[number]

/** A refusal that the person who asked may read: `message` is shown to them as it stands. */
export class DomainError extends Error {
  override name = 'DomainError'
  readonly code: DomainErrorCode
  readonly fields: readonly FieldFault[]

  constructor(
    code: DomainErrorCode,
    message: string,
    fields: readonly FieldFault[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.code = code
    this.fields = fields
  }
}

/** Somebody else changed what was to be changed: `held` is how it is now, to be shown beside it. */
export class StaleError extends DomainError {
  readonly held: unknown

  constructor(message: string, held: unknown) {
    super('conflict', message)
    this.held = held
  }
}
