import type { Socket } from 'node:net'
import type { Problem } from '@quarterdeck/contract'
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { TooManyRequestsError } from './limits.ts'
import { PROBLEM_TYPE } from './mount.ts'
import { makeProblem, type ProblemCode, toProblem } from './problem.ts'
import { describeError, routeOf } from './request-log.ts'
import { TOO_LONG_PAGE } from './too-long-page.ts'

type Headers = Readonly<Record<string, string>>

function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(problem))
}

export type SendFailure = (
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
) => FastifyReply

/** Makes what answers anything thrown with a problem; what is our fault is logged and not told. */
export function createFailureSender(log: FastifyBaseLogger): SendFailure {
  return (error, request, reply) => {
    const problem = toProblem(error)
    if (problem.status >= 500) {
      const details = { route: routeOf(request), error: describeError(error) }
      log.error(details, problem.title)
    }
    if (error instanceof TooManyRequestsError) {
      reply.header('retry-after', error.retryAfterSeconds)
    }
    return sendProblem(reply, problem)
  }
}

type Failures = {
  readonly sendFailure: SendFailure
  /** Rejects when the address has asked too often for what is not there. */
  readonly countMiss: (request: FastifyRequest) => Promise<void>
  /** Answers with a page instead, where one is wanted; false where none is. */
  readonly sendPage: (request: FastifyRequest, reply: FastifyReply) => boolean
}

/** Makes every failure of a mounted route, and every address that has none, a problem. */
export function answerFailures(
  app: FastifyInstance,
  { sendFailure, countMiss, sendPage }: Failures,
): void {
  app.setErrorHandler(async (error, request, reply) => {
    const { status } = toProblem(error)
    // An address too long to be a file's is refused as a file: it may be a page's all the same.
    if (status === 403 && sendPage(request, reply)) {
      return reply
    }
    if (status === 404) {
      await countMiss(request)
    }
    return sendFailure(error, request, reply)
  })
  app.setNotFoundHandler(async (request, reply) => {
    if (sendPage(request, reply)) {
      return reply
    }
    await countMiss(request)
    return sendProblem(reply, makeProblem('not-found'))
  })
}

const CLIENT_ERRORS: Record<string, ProblemCode> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'timed-out',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
}

type Unreadable = Error & { readonly code?: string; readonly rawPacket?: unknown }

/** A reader's browser that asks for too long an address is told so in a page. */
function isForReader({ code, rawPacket }: Unreadable): boolean {
  return code === 'HPE_HEADER_OVERFLOW' && /^GET \/(?!api\/)/.test(String(rawPacket))
}

/** For what is not HTTP, or stops part of the way: there is no request yet, only a socket. */
export function answerUnreadable(headers: Headers) {
  return (error: Unreadable, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    const problem = makeProblem(CLIENT_ERRORS[error.code ?? ''] ?? 'malformed')
    const isPage = isForReader(error)
    const body = isPage ? TOO_LONG_PAGE : JSON.stringify(problem)
    const all = {
      ...headers,
      'cache-control': 'no-store',
      connection: 'close',
      'content-type': isPage ? 'text/html; charset=utf-8' : PROBLEM_TYPE,
      'content-length': String(Buffer.byteLength(body)),
    }
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
    const status = `HTTP/1.1 ${problem.status} ${problem.title}\r\n`
    socket.end(`${status}${lines.join('')}\r\n${body}`)
  }
}
