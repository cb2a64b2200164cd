import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import * as z from 'zod/mini'
import { boardRoutes } from './boards/routes.ts'
import type { Context } from './context.ts'
import { healthRoutes } from './health/routes.ts'
import { apiPages } from './http/api-pages.ts'
import { answerFailures, answerUnreadable, answerUnroutable } from './http/failures.ts'
import { type Limits, limitRequests } from './http/limits.ts'
import { RequestLog } from './http/request-log.ts'
import { readSecurityHeaders } from './http/security-headers.ts'
import { createPublicMount, createVersionedSender } from './http/versioned.ts'
import { servePages } from './http/web-pages.ts'
import { scorecardRoutes } from './scorecard/routes.ts'

export type AppOptions = Context & {
  /** Where each request is noted; none is without it. */
  readonly logger?: FastifyBaseLogger
  /** The folder of the built pages; the API alone is served without it. */
  readonly webRoot?: string
  readonly limits?: Limits
}

const LIMITS: Limits = { requests: 3000, misses: 300 }

/** No endpoint takes more than a few words so far. */
const MAX_BODY_BYTES = 64 * 1024
const MAX_HEADER_BYTES = 16 * 1024
const MAX_CACHE_BYTES = 32 * 1024 * 1024

/** A slow or silent connection is closed, so that many of them cannot use up all there are. */
const TIMEOUTS_MS = { headers: 10_000, request: 20_000, idle: 60_000, keepAlive: 72_000 }

/**
 * Builds the application: the same one for production and for tests. The caller opens, migrates
 * and fills the database before, and closes it after.
 */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { logger, webRoot, limits = LIMITS, ...ctx } = options
  // zod/mini has no messages of its own: without this each fault would read "Invalid input".
  z.config(z.locales.en())
  const security = readSecurityHeaders()

  const app: FastifyInstance = Fastify({
    ...(logger && { loggerInstance: logger }),
    logController: new RequestLog(),
    // Every line names its request by itself; a logger for each request costs more than the line.
    childLoggerFactory: (parent) => parent,
    trustProxy: false,
    bodyLimit: MAX_BODY_BYTES,
    http: { maxHeaderSize: MAX_HEADER_BYTES, headersTimeout: TIMEOUTS_MS.headers },
    requestTimeout: TIMEOUTS_MS.request,
    connectionTimeout: TIMEOUTS_MS.idle,
    keepAliveTimeout: TIMEOUTS_MS.keepAlive,
    // While it stops, a request on an open connection is still answered, and then that is closed.
    return503OnClosing: false,
    frameworkErrors: answerUnroutable(security),
    clientErrorHandler: answerUnreadable(security),
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.addHook('onSend', (_request, reply, _payload, done) => {
    reply.headers(security)
    done()
  })

  const countMiss = await limitRequests(app, limits)
  const sendPage = await servePages(app, webRoot)
  answerFailures(app, countMiss, sendPage)

  const sendVersioned = createVersionedSender(MAX_CACHE_BYTES, security)
  const mountPublic = createPublicMount(app, sendVersioned, (_endpoint, body) => body)
  healthRoutes(app, ctx.db)
  boardRoutes(mountPublic, ctx)
  scorecardRoutes(mountPublic, ctx)
  apiPages(app, sendVersioned)
  return app
}
