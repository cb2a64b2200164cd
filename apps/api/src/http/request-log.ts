import { type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import pino, { type Logger } from 'pino'

/** Lines wait until there are this many characters, or for this long, whichever is first. */
const LINES_TOGETHER = 4096
const LONGEST_WAIT_MS = 250

/** The log, and how to empty it before the process ends. */
export type Log = { readonly logger: Logger; readonly flush: () => void }

/**
 * JSON lines on standard error. They are gathered for a turn of the event loop and written from
 * another thread: pino's own destination counts its waiting bytes anew for each line, which costs
 * several times what the line itself does.
 * @param level `fatal` to `trace`, or `silent`
 */
export function createLog(level: string): Log {
  const destination = pino.destination({
    fd: process.stderr.fd,
    sync: false,
    minLength: LINES_TOGETHER,
    periodicFlush: LONGEST_WAIT_MS,
  })
  let lines: string[] = []
  const handOver = () => {
    if (lines.length > 0) {
      const together = lines.join('')
      lines = []
      destination.write(together)
    }
  }
  const gathering = {
    write(line: string) {
      if (lines.push(line) === 1) {
        setImmediate(handOver)
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

/** The address as the contract writes it, `/api/boards/:board/key`: without what was filled in. */
function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? 'unknown'
}

/** One line for each request, which says what was asked and never with which words or figures. */
export class RequestLog extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    const line = {
      request: request.id,
      method: request.method,
      route: routeOf(request),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 100) / 100,
    }
    if (error) {
      request.log.error({ ...line, error: describeError(error) }, 'broken off')
    } else {
      request.log.info(line)
    }
  }

  override streamError(error: Error, request: FastifyRequest): void {
    this.#warn(error, request, 'The reader went away')
  }

  override writeHeadError(error: Error, request: FastifyRequest): void {
    this.#warn(error, request, 'The headers could not be written')
  }

  override serializerError(error: Error, request: FastifyRequest): void {
    this.#warn(error, request, 'The answer could not be written')
  }

  // The error handler and the not-found handler of `failures.ts` do their own.
  override defaultErrorLog(): void {}
  override routeNotFound(): void {}

  #warn(error: Error, request: FastifyRequest, message: string): void {
    const details = { request: request.id, route: routeOf(request), error: describeError(error) }
    request.log.warn(details, message)
  }
}
