import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  FastifySchema,
  HTTPMethods,
} from 'fastify'
import { createVersionCache } from '../version-cache.ts'
import { choose } from './accept-encoding.ts'
import { rememberAnswers } from './ready-answers.ts'
import { bytesOf, type Representations, represent } from './representations.ts'
import { noteRequest } from './request-log.ts'

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

/**
 * Mounts one address. A request for it is answered at once where its answer is known to be the
 * newest, before anything else is done for the request; elsewhere `answerOf` says which answer it
 * has, and that is made first where this version of it is not held.
 */
export type MountVersioned = (
  app: FastifyInstance,
  route: { readonly url: string; readonly method: HTTPMethods; readonly schema?: FastifySchema },
  answerOf: (request: FastifyRequest) => VersionedAnswer,
) => void

type VersionedOptions = {
  /** How much is held in memory, all answers and encodings together. */
  readonly maxBytes: number
  /** Sent with every answer: the security headers, since no hook adds them here. */
  readonly headers: Readonly<Record<string, string>>
  /** As for `rememberAnswers`. */
  readonly changes: () => number
  readonly log: FastifyBaseLogger
}

/**
 * Makes what mounts versioned answers. Each is produced, compressed and tagged once and then sent
 * as it lies in memory, past Fastify's own sending: no hook, serialiser or header of a later request
 * touches it.
 */
export function createVersionedMount(options: VersionedOptions): MountVersioned {
  const { maxBytes, changes } = options
  const cache = createVersionCache(maxBytes, bytesOf)
  const ready = rememberAnswers(changes)
  const headers = { ...options.headers, 'cache-control': PUBLIC_CACHE_CONTROL }

  async function make(request: FastifyRequest, answer: VersionedAnswer): Promise<Representations> {
    const { key, produce } = answer
    const before = changes()
    const version = await answer.version()
    const offered = await cache.get(key, version, async () =>
      represent({ ...(await produce()), version, headers }),
    )
    // What was committed while this was made may have made it old already.
    if (changes() === before) {
      ready.set(request.url, { key, version })
    }
    return offered
  }

  return (app, route, answerOf) => {
    const log = options.log.child({ route: route.url })
    app.route({
      ...route,
      onRequest(request, reply, done) {
        const known = ready.get(request.url)
        const offered = known && cache.held(known.key, known.version)
        if (offered === undefined) {
          done()
        } else {
          send(request, reply, offered, log)
        }
      },
      handler: async (request, reply) =>
        send(request, reply, await make(request, answerOf(request)), log),
    })
  }
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  offered: Representations,
  log: FastifyBaseLogger,
): FastifyReply {
  const { headers } = request
  const chosen = choose(headers['accept-encoding'], offered)
  const status = holds(headers['if-none-match'], chosen.etag) ? 304 : 200
  reply.hijack()
  if (status === 304) {
    reply.raw.writeHead(status, chosen.headersUnmodified as string[]).end()
  } else {
    // Node sends no body in answer to HEAD.
    reply.raw.writeHead(status, chosen.headers as string[]).end(chosen.body, 'latin1')
  }
  noteRequest(log, request, status)
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
