import type { Endpoint, Success } from '@quarterdeck/contract'
import type { FastifyInstance } from 'fastify'
import {
  declaredOnly,
  type Input,
  inputOf,
  JSON_TYPE,
  type Produced,
  routeSchema,
} from './mount.ts'
import { encodeBody } from './response-body.ts'
import type { MountVersioned } from './versioned.ts'

/** Turns an answer as we know it into what a reader without an account may have. */
export type Project = <E extends Endpoint>(endpoint: E, body: Success<E>) => Success<E>

/** What a public endpoint answers from, and the version that its answer depends on. */
export type PublicHandler<E extends Endpoint> = {
  readonly version: (input: Input<E>) => Promise<string>
  readonly produce: (input: Input<E>) => Promise<Produced<E>>
}

export type MountPublic = <E extends Endpoint>(endpoint: E, handler: PublicHandler<E>) => void

/**
 * Makes the one way to mount a public endpoint, so that no public answer can miss `project`.
 * Every answer is checked against the contract when it is made, and then sent from memory.
 */
export function createPublicMount(
  app: FastifyInstance,
  mountVersioned: MountVersioned,
  project: Project,
): MountPublic {
  return (endpoint, { version, produce }) => {
    const { method, path: url } = endpoint
    mountVersioned(app, { method, url, schema: routeSchema(endpoint) }, (request) => {
      const input = inputOf(endpoint, request)
      return {
        key: JSON.stringify(['public', url, input.params, input.query]),
        version: () => declaredOnly(endpoint, () => version(input)),
        produce: async () => {
          const produced = await declaredOnly(endpoint, () => produce(input))
          if ('file' in endpoint.success) {
            return { content: produced as Buffer, contentType: endpoint.success.file }
          }
          const body = project(endpoint, produced as Success<typeof endpoint>)
          return { content: Buffer.from(encodeBody(endpoint, body)), contentType: JSON_TYPE }
        },
      }
    })
  }
}
