import type { Endpoint, Success } from '@quarterdeck/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify'
import { choose } from './accept-encoding.ts'
import { declaredOnly, type Input, inputOf, JSON_TYPE, routeSchema } from './mount.ts'
import { rememberAnswers } from './ready-answers.ts'
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

/** Sends answers that depend on their version alone. */
export type VersionedSender = {
  /**
   * For `onRequest`: sends the answer at once where it is known to be the newest, before anything
   * else is done for the request; elsewhere it lets the request go on.
   */
  readonly sendIfReady: onRequestHookHandler
  /** Sends the answer, which is made first where this version of it is not held. */
  readonly send: (
    request: FastifyRequest,
    reply: FastifyReply,
    answer: VersionedAnswer,
  ) => Promise<FastifyReply>
}

type SenderOptions = {
  /** How much is held in memory, all answers and encodings together. */
  readonly maxBytes: number
  /** Sent with every answer: the security headers, since no hook adds them here. */
  readonly headers: Readonly<Record<string, string>>
  /** As for `rememberAnswers`. */
  readonly changes: () => number
}

/**
 * Makes the sender of versioned answers. Each is produced, compressed and tagged once and then
 * sent as it lies in memory, past Fastify's own sending: no hook, serialiser or header of a later
 * request touches it.
 */
export function createVersionedSender(options: SenderOptions): VersionedSender {
  const { maxBytes, changes } = options
  const cache = createVersionCache(maxBytes, bytesOf)
  const ready = rememberAnswers(changes)
  const headers = { ...options.headers, 'cache-control': PUBLIC_CACHE_CONTROL }

  return {
    sendIfReady(request, reply, done) {
      const known = ready.get(request.url)
      const offered = known && cache.held(known.key, known.version)
      if (offered === undefined) {
        done()
      } else {
        send(request, reply, offered)
      }
    },
    async send(request, reply, { key, version: readVersion, produce }) {
      const before = changes()
      const version = await readVersion()
      const offered = await cache.get(key, version, async () =>
        represent({ ...(await produce()), version, headers }),
      )
      // What was committed while this was made may have made it old already.
      if (changes() === before) {
        ready.set(request.url, { key, version })
      }
      return send(request, reply, offered)
    },
  }
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  offered: Representations,
): FastifyReply {
  const { headers } = request
  const chosen = choose(headers['accept-encoding'], offered)
  reply.hijack()
  if (holds(headers['if-none-match'], chosen.etag)) {
    reply.raw.writeHead(304, chosen.headersUnmodified as string[]).end()
  } else {
    // Node sends no body in answer to HEAD.
    reply.raw.writeHead(200, chosen.headers as string[]).end(chosen.body, 'latin1')
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
  sender: VersionedSender,
  project: Project,
): MountPublic {
  return (endpoint, { version, produce }) => {
    app.route({
      method: endpoint.method,
      url: endpoint.path,
      schema: routeSchema(endpoint),
      onRequest: sender.sendIfReady,
      handler: (request, reply) => {
        const input = inputOf(endpoint, request)
        return declaredOnly(endpoint, () =>
          sender.send(request, reply, {
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
