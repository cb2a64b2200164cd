import { getIndicator } from '../../apps/api/src/indicators/get-indicator.ts'
import { listIndicators } from '../../apps/api/src/indicators/list-indicators.ts'
import { haltonDb } from '../../apps/api/src/publication/halton-db.ts'
import { type BenchFigure, median } from './figures.ts'

const ROUNDS = 20
const GOAL_MS = 5

/**
 * The data of a measure page with nothing of it cached: every indicator of the first board in turn,
 * in a process that has been serving for a while. Held against listing the board's indicators from
 * the database, in the same run.
 */
export async function measureColdIndicator(): Promise<BenchFigure> {
  const closings: (() => void | Promise<void>)[] = []
  const db = await haltonDb((close) => void closings.push(close))
  try {
    const ctx = { db }
    const list = () => listIndicators({ ctx, input: { board: 'cypf' } })
    const { indicators } = await list()
    const one = (indicator: string) =>
      getIndicator({ ctx, input: { board: 'cypf', indicator, as: 'published' } })
    for (const { id } of indicators) await one(id)
    const times: number[] = []
    const lists: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      lists.push(await timed(list))
      for (const { id } of indicators) times.push(await timed(() => one(id)))
    }
    const seen = median(times)
    return {
      what: `Data of a measure page, cold, ${indicators.length} indicators`,
      seen: `${seen.toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms (${(seen / median(lists)).toFixed(1)} times the list of all)`,
      goal: `at most ${GOAL_MS} ms`,
      isMet: seen <= GOAL_MS,
    }
  } finally {
    for (const close of closings.toReversed()) await close()
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
