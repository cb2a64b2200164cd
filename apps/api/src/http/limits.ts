import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** How many requests one address may make in a minute. */
export type Limits = {
  readonly requests: number
  /** Requests for what is not there: nobody needs many, and guessing addresses needs them. */
  readonly misses: number
  /** Requests by which anybody may get in or change something: signing in, and links. */
  readonly entries: number
}

const MINUTE_MS = 60_000

/** More was asked for than one address may. Fastify reads the status; the reader gets a problem. */
export class TooManyRequestsError extends Error {
  override name = 'TooManyRequestsError'
  readonly statusCode = 429
  readonly retryAfterSeconds: number

  constructor(retryAfterSeconds: number) {
    super('Too many requests')
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/**
 * A request from the machine itself: the launcher, whoever watches the process, or a proxy, which
 * stands for all of its readers and whom limiting would shut out all of them at once.
 */
function isFromHere(request: FastifyRequest): boolean {
  return request.ip === '127.0.0.1' || request.ip === '::1'
}

/** Counts one more request of its address. Rejects with `TooManyRequestsError` for one too many. */
export type Count = (request: FastifyRequest) => Promise<void>

/** Counts the requests of each address, and gives what counts a miss, and a try to get in. */
export async function limitRequests(
  app: FastifyInstance,
  { requests, misses, entries }: Limits,
): Promise<{ countMiss: Count; countEntry: Count }> {
  await app.register(rateLimit, { global: false, timeWindow: MINUTE_MS })
  const countRequest = app.createRateLimit({ max: requests })
  const countMiss = app.createRateLimit({ max: misses })
  const countEntry = app.createRateLimit({ max: entries })

  async function check(count: typeof countRequest, request: FastifyRequest): Promise<void> {
    const result = await count(request)
    if (!result.isAllowed && result.isExceeded) {
      throw new TooManyRequestsError(result.ttlInSeconds)
    }
  }

  app.addHook('onRequest', (request, _reply, done) => {
    if (isFromHere(request)) {
      done()
    } else {
      check(countRequest, request).then(() => done(), done)
    }
  })
  return {
    countMiss: (request) => check(countMiss, request),
    countEntry: (request) => check(countEntry, request),
  }
}
