import { startBuiltServer } from '../browser/built-server.ts'
import { openDrafts } from './autosaves.ts'
import { type BenchFigure, median } from './figures.ts'
import { load, SCORECARD } from './load.ts'

const PAIRS = 5
const GOAL = 0.8
const SAVES_A_SECOND = 50
/** Fewer than this would not be the load that the figure speaks of. */
const LEAST_SAVES_A_SECOND = 45

/**
 * Requests per second of the scorecard from the cache while officers' returns save themselves, held
 * against the same without, of the same process and in turn, so that a slow moment of the machine
 * hits both. Every save has to be kept, or there is no figure.
 */
export async function measureWhileSaving(): Promise<BenchFigure> {
  const server = await startBuiltServer({ LOG_LEVEL: 'info', QUARTERDECK_DEMO: '1' })
  try {
    const startSaving = await openDrafts(server)
    const url = server.address + SCORECARD
    const ratios = []
    const rates = []
    const saves = []
    await load(url)
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const without = await load(url)
      rates.push(without)
      const saving = startSaving(SAVES_A_SECOND)
      ratios.push((await load(url)) / without)
      saves.push(await saving.stop())
    }
    const ratio = median(ratios)
    const rate = median(saves)
    return {
      what: 'Scorecard from the cache while drafts are saved, against without',
      seen: `${ratio.toFixed(2)} (${rate.toFixed(0)} drafts saved a second; ${Math.round(median(rates))} requests a second without)`,
      goal: `at least ${GOAL} at ${SAVES_A_SECOND} a second`,
      isMet: ratio >= GOAL && rate >= LEAST_SAVES_A_SECOND,
    }
  } finally {
    await server.stop()
  }
}
