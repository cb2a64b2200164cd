import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { answerFailures, answerUnreadable, createFailureSender } from './failures.ts'
import { sayFaultsInWords } from './fault-words.ts'
import { type Count, type Limits, limitRequests } from './limits.ts'
import { createPublicMount, type MountPublic, type Project } from './public-mount.ts'
import { logRequests, noteRequest, SILENT } from './request-log.ts'
import { readSecurityHeaders } from './security-headers.ts'
import { createVersionedMount, type MountVersioned } from './versioned.ts'
import { servePages } from './web-pages.ts'

export type HttpOptions = {
  /** Where each request is noted; nowhere without it. */
  readonly logger?: FastifyBaseLogger
  /** The folder of the built pages; the API alone is served without it. */
  readonly webRoot?: string
  readonly limits?: Partial<Limits>
  /** Whether a proxy before the server says whom it asks for; its word is believed only then. */
  readonly trustProxy?: boolean
  /** Differs once what the public may read has changed; without it the database is asked each time. */
  readonly changes?: () => number
}

/** An application that speaks HTTP as all of ours does, and has no endpoint yet. */
export type HttpApp = {
  readonly app: FastifyInstance
  readonly mountPublic: MountPublic
  readonly mountVersioned: MountVersioned
  /** Counts a request by which anybody may get in. */
  readonly countEntry: Count
}

const LIMITS: Limits = { requests: 3000, misses: 300, entries: 60 }

/** A few words; an endpoint that takes more says so in the contract. */
const MAX_BODY_BYTES = 64 * 1024
const MAX_HEADER_BYTES = 16 * 1024
const MAX_CACHE_BYTES = 32 * 1024 * 1024

/** A slow or silent connection is closed, so that many of them cannot use up all there are. */
const TIMEOUTS_MS = { headers: 10_000, request: 20_000, idle: 60_000, keepAlive: 72_000 }

function neverAsked(): never {
  throw new Error('Every schema is a zod schema')
}

function alwaysChanged(): () => number {
  let count = 0
  return () => {
    count += 1
    return count
  }
}

/**
 * Everything that holds for every answer, whichever endpoint gives it: security headers, limits,
 * timeouts, the log, failures as problems, pages, and public answers made once per version.
 * @param project turns an answer into what a reader without an account may have
 */
export async function createHttpApp(options: HttpOptions, project: Project): Promise<HttpApp> {
  const {
    logger = SILENT,
    webRoot,
    limits,
    trustProxy = false,
    changes = alwaysChanged(),
  } = options
  // zod/mini has no messages of its own: without this each fault would read "Invalid input".
  sayFaultsInWords()
  const security = readSecurityHeaders()
  const sendFailure = createFailureSender(logger)

  const app: FastifyInstance = Fastify({
    // Fastify's own logger, one for each request, costs more than the line that we write.
    logger: false,
    // Keeps Fastify from loading its own compilers, a quarter of the whole program.
    schemaController: {
      compilersFactory: { buildValidator: () => neverAsked, buildSerializer: () => neverAsked },
    },
    trustProxy,
    bodyLimit: MAX_BODY_BYTES,
    http: { maxHeaderSize: MAX_HEADER_BYTES, headersTimeout: TIMEOUTS_MS.headers },
    requestTimeout: TIMEOUTS_MS.request,
    connectionTimeout: TIMEOUTS_MS.idle,
    keepAliveTimeout: TIMEOUTS_MS.keepAlive,
    // While it stops, a request on an open connection is still answered, and then that is closed.
    return503OnClosing: false,
    // Fastify refuses these before there is a route, so no hook runs for them.
    frameworkErrors: (error, request, reply) => {
      request.arrived = performance.now()
      sendFailure(error, request, reply.headers(security))
      noteRequest(logger.child({ route: 'unknown' }), request, reply.statusCode)
    },
    clientErrorHandler: answerUnreadable(security),
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.addHook('onSend', (_request, reply, _payload, done) => {
    reply.headers(security)
    done()
  })
  logRequests(app, logger)

  const { countMiss, countEntry } = await limitRequests(app, { ...LIMITS, ...limits })
  const sendPage = await servePages(app, webRoot)
  answerFailures(app, { sendFailure, countMiss, sendPage })

  const mountVersioned = createVersionedMount({
    maxBytes: MAX_CACHE_BYTES,
    headers: security,
    changes,
    log: logger,
  })
  const mountPublic = createPublicMount(app, mountVersioned, project)
  return { app, mountVersioned, mountPublic, countEntry }
}
