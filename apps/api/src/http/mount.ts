import { type Endpoint, Problem, type Success } from '@quarterdeck/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import { DomainError } from '../errors.ts'
import { titleOf, toProblem } from './problem.ts'
import { encodeBody } from './response-body.ts'

type Output<S> = S extends z.ZodMiniType ? z.output<S> : undefined

/** What a handler is given: the parts of the request that the contract declares, checked. */
export type Input<E extends Endpoint> = {
  readonly params: Output<E['params']>
  readonly query: Output<E['query']>
  readonly body: Output<E['body']>
}

/** The body of an answer; of a file, its bytes; of one that sends the browser on, where to. */
export type Produced<E extends Endpoint> = E['success'] extends { file: unknown }
  ? Buffer
  : E['success'] extends { status: 302 }
    ? string
    : Success<E>

export const JSON_TYPE = 'application/json; charset=utf-8'
export const PROBLEM_TYPE = 'application/problem+json'

/** Problems that any endpoint may answer with, whatever it declares. */
const ALWAYS_POSSIBLE = [429, 500] as const

function described(description: string, contentType: string, schema: z.ZodMiniType) {
  return { description, content: { [contentType]: { schema } } }
}

function describedSuccess(success: Endpoint['success']) {
  if ('body' in success) {
    return described('Done', 'application/json', success.body)
  }
  return 'file' in success ? described('Done', success.file, z.string()) : z.void()
}

/** The contract of an endpoint as Fastify checks requests by it and as openapi.json shows it. */
export function routeSchema({ success, problems, ...endpoint }: Endpoint) {
  const failures = [...problems, ...ALWAYS_POSSIBLE]
  return {
    summary: endpoint.summary,
    tags: [...endpoint.tags],
    ...(endpoint.params && { params: endpoint.params }),
    ...(endpoint.query && { querystring: endpoint.query }),
    ...(endpoint.body && { body: endpoint.body }),
    response: {
      [success.status]: describedSuccess(success),
      ...Object.fromEntries(
        failures.map((one) => [one, described(titleOf(one), PROBLEM_TYPE, Problem)]),
      ),
    },
  }
}

/** The declared parts of a request; Fastify has checked them by `routeSchema`. */
export function inputOf<E extends Endpoint>(endpoint: E, request: FastifyRequest): Input<E> {
  return {
    params: endpoint.params && request.params,
    query: endpoint.query && request.query,
    body: endpoint.body && request.body,
  } as Input<E>
}

/**
 * Runs a handler and holds it to its word: a refusal that the endpoint does not declare is a fault
 * of ours.
 */
export async function declaredOnly<T>(endpoint: Endpoint, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof DomainError) {
      const { status } = toProblem(error)
      if (status < 500 && !endpoint.problems.some((declared) => declared === status)) {
        const name = `${endpoint.method} ${endpoint.path}`
        throw new Error(`${name} does not declare a problem ${status}`, { cause: error })
      }
    }
    throw error
  }
}

/**
 * Mounts one endpoint of the contract. The handler returns the body of the one success answer;
 * refusals are thrown as `DomainError`. What it returns is checked before it is sent.
 */
export function mount<E extends Endpoint>(
  app: FastifyInstance,
  endpoint: E,
  handler: (input: Input<E>) => Promise<Success<E>>,
): void {
  app.route({
    method: endpoint.method,
    url: endpoint.path,
    schema: routeSchema(endpoint),
    handler: async (request, reply) => {
      const body = await declaredOnly(endpoint, () => handler(inputOf(endpoint, request)))
      return sendSuccess(endpoint, reply, body as Produced<E>)
    },
  })
}

/** Sends the one success answer of an endpoint, held to the contract, for nobody to keep. */
export function sendSuccess<E extends Endpoint>(
  endpoint: E,
  reply: FastifyReply,
  body: Produced<E>,
): FastifyReply {
  const { success } = endpoint
  reply.code(success.status).header('cache-control', 'no-store')
  if (success.status === 204) {
    return reply.send()
  }
  if (success.status === 302) {
    return reply.redirect(body as string, success.status)
  }
  if ('file' in success) {
    return reply.type(success.file).send(body)
  }
  return reply.type(JSON_TYPE).send(encodeBody(endpoint, body as Success<E>))
}
