import type { Problem } from '@quarterdeck/contract'
import type { FastifySchemaValidationError } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { DomainError, type FieldFault, StaleError } from '../errors.ts'

type Kind = { readonly status: number; readonly title: string; readonly detail: string }

/** Every problem the API can answer with. `detail` is said where there is nothing better to say. */
const KINDS = {
  invalid: {
    status: 400,
    title: 'The request is not valid',
    detail: 'Some of what was sent cannot be used. Each fault is listed.',
  },
  malformed: {
    status: 400,
    title: 'The request cannot be read',
    detail: 'The address or the body is not written as it should be.',
  },
  'wrong-credentials': {
    status: 401,
    title: 'Not signed in',
    detail: 'The e-mail address and the password do not belong together.',
  },
  'second-factor-needed': {
    status: 401,
    title: 'A code is needed',
    detail: 'Enter the code that your authenticator app shows.',
  },
  'sign-in-needed': {
    status: 401,
    title: 'Not signed in',
    detail: 'Sign in first. A session ends after some time without use.',
  },
  forbidden: {
    status: 403,
    title: 'Not allowed',
    detail: 'This may not be read or changed from here.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    detail: 'There is nothing at this address.',
  },
  'timed-out': {
    status: 408,
    title: 'The request took too long',
    detail: 'The request did not arrive in time. Try again.',
  },
  conflict: {
    status: 409,
    title: 'This changed in the meantime',
    detail: 'Someone else changed this. Look at it again before you change it.',
  },
  'condition-failed': {
    status: 412,
    title: 'This changed in the meantime',
    detail: 'It is no longer as the request supposed.',
  },
  'too-large': {
    status: 413,
    title: 'Too much was sent',
    detail: 'The body of the request is larger than is accepted here.',
  },
  'address-too-long': {
    status: 414,
    title: 'The address is too long',
    detail: 'A part of the address is longer than anything that has one.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'This kind of content is not understood',
    detail: 'Send JSON, with the content type application/json.',
  },
  'range-not-satisfiable': {
    status: 416,
    title: 'There is no such part',
    detail: 'The part that was asked for lies outside the file.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    detail: 'Too much was asked for from this address. Wait a minute and try again.',
  },
  'headers-too-large': {
    status: 431,
    title: 'The headers are too large',
    detail: 'The headers of the request are larger than is accepted here.',
  },
  internal: {
    status: 500,
    title: 'Something went wrong here',
    detail: 'The fault is ours and has been recorded. Try again later.',
  },
  unavailable: {
    status: 503,
    title: 'Not ready',
    detail: 'Quarterdeck cannot answer at the moment. Try again shortly.',
  },
} as const satisfies Record<string, Kind>

export type ProblemCode = keyof typeof KINDS

const CODE_OF_STATUS = new Map<number, ProblemCode>(
  (Object.keys(KINDS) as ProblemCode[])
    .filter((code) => code !== 'invalid')
    .map((code) => [KINDS[code].status, code]),
)

/** The problem of a code, with its own sentence where none is given. */
export function makeProblem(
  code: ProblemCode,
  detail: string = KINDS[code].detail,
  errors?: readonly FieldFault[],
): Problem {
  const { status, title } = KINDS[code]
  const type = `/problems/${code}`
  const problem = { type, title, status, code, detail }
  return errors === undefined || errors.length === 0 ? problem : { ...problem, errors: [...errors] }
}

/** What a problem's status says, "Not found" for 404. */
export function titleOf(status: number): string {
  const code = CODE_OF_STATUS.get(status)
  return code === undefined ? 'Problem' : KINDS[code].title
}

/** Fastify's names for the parts of a request, and the contract's. */
const PARTS: Record<string, string> = { params: 'params', querystring: 'query', body: 'body' }

/** `{ path: '/query/as', code: 'invalid-value' }`: a JSON pointer into params, query or body. */
function faultOf(context: string | undefined, one: FastifySchemaValidationError): FieldFault {
  const pointer = one.instancePath === '/' ? '' : one.instancePath
  return {
    path: `/${PARTS[context ?? ''] ?? 'request'}${pointer}`,
    message: one.message ?? 'This cannot be used',
    code: one.keyword.replaceAll('_', '-'),
  }
}

function statusOf(error: unknown): number {
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') {
    return error.statusCode
  }
  return 500
}

/**
 * The answer to anything thrown while a request was served. Only a refusal (`DomainError`) and a
 * fault found in the request speak for themselves; all other errors say nothing of their cause,
 * since their messages may quote what was sent or held.
 */
export function toProblem(error: unknown): Problem {
  if (error instanceof StaleError) {
    return { ...makeProblem(error.code, error.message), held: error.held }
  }
  if (error instanceof DomainError) {
    return makeProblem(error.code, error.message, error.fields)
  }
  if (hasZodFastifySchemaValidationErrors(error)) {
    const { validation, validationContext } = error
    return makeProblem(
      'invalid',
      undefined,
      validation.map((one) => faultOf(validationContext, one)),
    )
  }
  const status = statusOf(error)
  const code = status < 500 ? (CODE_OF_STATUS.get(status) ?? 'malformed') : 'internal'
  return makeProblem(code)
}
