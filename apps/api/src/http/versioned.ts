import type { Endpoint, Success } from '@quarterdeck/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { choose } from './accept-encoding.ts'
import { declaredOnly, type Input, inputOf, JSON_TYPE, routeSchema } from './mount.ts'
import { oncePerTurn } from './once-per-turn.ts'
import { bytesOf, type Representations, represent } from './representations.ts'
import { encodeBody } from './response-body.ts'
import { createVersionCache } from './version-cache.ts'

/** May be kept by anyone, and is asked about before each use: a new version is seen at once. */
const PUBLIC_CACHE_CONTROL = 'public, max-age=0, must-revalidate'

/** An answer that holds as long as its version does. */
export type VersionedAnswer = {
  /** Names the answer among all answers; says nothing of its version. */
  readonly key: string
  readonly version: () => Promise<string>
  /** Makes the text that is sent, once for each version. */
  readonly produce: () => Promise<{ readonly content: Buffer; readonly contentType: string }>
}

/** Sends an answer that depends on its version alone; ready-made where the version is held. */
export type SendVersioned = (
  request: FastifyRequest,
  reply: FastifyReply,
  answer: VersionedAnswer,
) => Promise<FastifyReply>

/**
 * Makes the sender of versioned answers. Each is produced, compressed and tagged once and then
 * sent as it lies in memory, past Fastify's own sending: no hook, serialiser or header of a later
 * request touches it.
 * @param maxBytes how much is held in memory, all answers and encodings together
 * @param headers sent with every answer: the security headers, since no hook adds them here
 */
export function createVersionedSender(
  maxBytes: number,
  headers: Readonly<Record<string, string>>,
): SendVersioned {
  const cache = createVersionCache(maxBytes, bytesOf)
  const versionOf = oncePerTurn<string>()
  const all = { ...headers, 'cache-control': PUBLIC_CACHE_CONTROL }

  return async (request, reply, { key, version, produce }) => {
    const current = await versionOf(key, version)
    const held = cache.get(key, current, async () =>
      represent({ ...(await produce()), version: current, headers: all }),
    )
    return send(request, reply, held instanceof Promise ? await held : held)
  }
}

function send(request: FastifyRequest, reply: FastifyReply, offered: Representations) {
  const { headers } = request
  const chosen = choose(headers['accept-encoding'], offered)
  reply.hijack()
  if (holds(headers['if-none-match'], chosen.etag)) {
    reply.raw.writeHead(304, chosen.headersUnmodified as string[]).end()
  } else {
    // Node sends no body in answer to HEAD.
    reply.raw.writeHead(200, chosen.headers as string[]).end(chosen.body)
  }
  return reply
}

/** Whether the reader holds what it would be sent; `W/` is what a proxy may have made of our tag. */
function holds(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) {
    return false
  }
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}

/** Turns an answer as we know it into what a reader without an account may have. */
export type Project = <E extends Endpoint>(endpoint: E, body: Success<E>) => Success<E>

/** What a public endpoint answers from, and the version that its answer depends on. */
export type PublicHandler<E extends Endpoint> = {
  readonly version: (input: Input<E>) => Promise<string>
  readonly produce: (input: Input<E>) => Promise<Success<E>>
}

export type MountPublic = <E extends Endpoint>(endpoint: E, handler: PublicHandler<E>) => void

/**
 * Makes the one way to mount a public endpoint, so that no public answer can miss `project`.
 * Every answer is checked against the contract when it is made, and then sent from memory.
 */
export function createPublicMount(
  app: FastifyInstance,
  sendVersioned: SendVersioned,
  project: Project,
): MountPublic {
  return (endpoint, { version, produce }) => {
    app.route({
      method: endpoint.method,
      url: endpoint.path,
      schema: routeSchema(endpoint),
      handler: (request, reply) => {
        const input = inputOf(endpoint, request)
        return declaredOnly(endpoint, () =>
          sendVersioned(request, reply, {
            key: JSON.stringify(['public', endpoint.path, input.params, input.query]),
            version: () => version(input),
            produce: async () => ({
              content: Buffer.from(encodeBody(endpoint, project(endpoint, await produce(input)))),
              contentType: JSON_TYPE,
            }),
          }),
        )
      },
    })
  }
}
