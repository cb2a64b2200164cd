import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify'
import pino, { type Logger } from 'pino'

/** For who keeps no log. */
export const SILENT: FastifyBaseLogger = pino({ level: 'silent' })

/** Lines wait until there are this many, or for this long, whichever is first. */
const LINES_TOGETHER = 200
const LONGEST_WAIT_MS = 250

/** The log, and how to empty it before the process ends. */
export type Log = { readonly logger: Logger; readonly flush: () => void }

/**
 * JSON lines on standard error, gathered and written together from another thread. Pino's own
 * destination counts its waiting bytes anew for each line, which costs more than the line does.
 * @param level `fatal` to `trace`, or `silent`
 */
export function createLog(level: string): Log {
  const destination = pino.destination({ fd: process.stderr.fd, sync: false })
  let lines: string[] = []
  let timer: NodeJS.Timeout | undefined
  const handOver = () => {
    clearTimeout(timer)
    timer = undefined
    if (lines.length > 0) {
      const together = lines.join('')
      lines = []
      destination.write(together)
    }
  }
  const gathering = {
    write(line: string) {
      timer ??= setTimeout(handOver, LONGEST_WAIT_MS)
      if (lines.push(line) === LINES_TOGETHER) {
        handOver()
      }
    },
  }
  return {
    logger: pino({ level, base: null }, gathering),
    flush() {
      handOver()
      destination.flushSync()
    },
  }
}

/**
 * An error as the log may have it: its kind, the first line of its message, and where it arose.
 * The later lines are left out because drivers quote there the values of the query that failed.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) {
    return { type: typeof error }
  }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: error.name,
    message: error.message.split('\n', 1)[0],
    ...('code' in error && { code: error.code }),
    at: frames.map((line) => line.trim()),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    /** When it came, on the clock of `performance.now()`. */
    arrived: number
  }
}

/** The address as the contract writes it, `/api/boards/:board/key`: without what was filled in. */
export function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? 'unknown'
}

/** Notes one request in a line: how it was answered, and after how long. */
export function noteRequest(log: FastifyBaseLogger, request: FastifyRequest, status: number): void {
  log.info({
    method: request.method,
    status,
    ms: Math.round((performance.now() - request.arrived) * 100) / 100,
  })
}

/**
 * Notes each request when its answer is handed over: what was asked, and never with which words
 * or figures. Answers that are sent past Fastify's hooks are noted where they are sent.
 */
export function logRequests(app: FastifyInstance, log: FastifyBaseLogger): void {
  app.decorateRequest('arrived', 0)
  app.addHook('onRequest', (request, _reply, done) => {
    request.arrived = performance.now()
    done()
  })
  app.addHook('onSend', (request, reply, _payload, done) => {
    noteRequest(log.child({ route: routeOf(request) }), request, reply.statusCode)
    done()
  })
}
