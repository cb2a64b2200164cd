import { startBuiltServer } from '../browser/built-server.ts'
import { rateAgainstBare } from './against-bare.ts'
import type { BenchFigure } from './figures.ts'
import { SCORECARD } from './load.ts'

const GOAL = 0.8

/** Requests per second of the scorecard from the cache, against bare Fastify. */
export async function measureRequests(): Promise<BenchFigure> {
  const server = await startBuiltServer({ LOG_LEVEL: 'info' })
  try {
    const { ratio, rate, bytes } = await rateAgainstBare(server.address + SCORECARD)
    return {
      what: `Scorecard from the cache, against bare Fastify sending the same ${bytes} bytes`,
      seen: `${ratio.toFixed(2)} (${Math.round(rate)} requests a second)`,
      goal: `at least ${GOAL}`,
      isMet: ratio >= GOAL,
    }
  } finally {
    await server.stop()
  }
}
