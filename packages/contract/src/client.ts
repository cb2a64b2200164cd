import type * as z from 'zod/mini'
import type { Endpoint } from './endpoint.ts'
import { Problem } from './problem.ts'

type In<S> = S extends z.ZodMiniType ? z.input<S> : never
type Given<Name extends string, S> = S extends z.ZodMiniType ? { [K in Name]: In<S> } : unknown
type Args<E extends Endpoint> = Given<'params', E['params']> &
  Partial<Given<'query', E['query']>> &
  Given<'body', E['body']> & { signal?: AbortSignal }
type Filled = { params?: Record<string, unknown>; query?: Record<string, unknown> }
export type Success<E extends Endpoint> = E['success'] extends {
  body: infer S extends z.ZodMiniType
}
  ? z.output<S>
  : undefined

/**
 * The address of an endpoint with its parameters filled in, from the root of the server:
 * `/api/boards/cypf/key`. For links, where `call` would read the answer itself.
 */
export function addressOf<const E extends Endpoint>(
  endpoint: E,
  args: Omit<Args<E>, 'signal'>,
): string {
  const { params, query } = args as Filled
  return fillPath(endpoint.path, params) + search(query)
}

/** The server answered with a problem, or with nothing we can read. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly status: number
  readonly problem: Problem | undefined

  constructor(status: number, problem: Problem | undefined) {
    super(problem?.detail ?? problem?.title ?? `The server answered ${status}`)
    this.status = status
    this.problem = problem
  }
}

/** The server broke its word: an undeclared status, or a body that is not what the contract says. */
export class ContractError extends Error {
  override name = 'ContractError'
}

/**
 * Makes `call(endpoint, { params, query, body, signal })`: typed in, checked on the way out.
 * Throws `ApiError` for a problem, `ContractError` for an answer the contract does not allow,
 * and whatever `fetchFn` throws when there is no connection.
 */
export function createClient(baseUrl: string, fetchFn: typeof fetch = fetch) {
  return async function call<const E extends Endpoint>(
    endpoint: E,
    args: Args<E>,
  ): Promise<Success<E>> {
    const given = args as Filled & { body?: unknown; signal?: AbortSignal }
    const name = `${endpoint.method} ${endpoint.path}`
    const response = await fetchFn(baseUrl + addressOf(endpoint, args), {
      method: endpoint.method,
      signal: given.signal ?? null,
      headers: {
        accept: 'application/json, application/problem+json',
        ...(given.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(given.body === undefined ? {} : { body: JSON.stringify(given.body) }),
    })
    const body: unknown = await response.json().catch(() => undefined)
    if (!response.ok) throw new ApiError(response.status, Problem.safeParse(body).data)
    if (response.status !== endpoint.success.status) {
      throw new ContractError(`${name} answered with the undeclared status ${response.status}`)
    }
    if (!('body' in endpoint.success)) return undefined as Success<E>
    const parsed = endpoint.success.body.safeParse(body)
    if (!parsed.success) throw new ContractError(`${name}: ${parsed.error.message}`)
    return parsed.data as Success<E>
  }
}

function fillPath(path: string, params: Record<string, unknown> | undefined): string {
  return path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(String(params?.[key])))
}

function search(query: Record<string, unknown> | undefined): string {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined)
  if (given.length === 0) return ''
  return `?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`
}
