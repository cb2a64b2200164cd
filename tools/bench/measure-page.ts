import type { CDPSession } from 'playwright-core'
import { type BuiltServer, startBuiltServer } from '../browser/built-server.ts'
import { launchChromium } from '../browser/chromium.ts'
import { type BenchFigure, median } from './figures.ts'

const PAGE = '/indicators/residential-placements?board=cypf&period=2021-22-Q2'
const RUNS = 5
const GOAL_SECONDS = 1

/** The connection that Lighthouse gives a desktop computer. */
const NETWORK = {
  offline: false,
  latency: 40,
  downloadThroughput: 10_000_000 / 8,
  uploadThroughput: 5_000_000 / 8,
}
/** This machine’s processor as it is, and a slow laptop’s. */
const SLOWER = 2

/**
 * The measure page opened by its address with an empty cache: how soon its status can be read, and
 * what its interactive chart adds, which is fetched after that.
 */
export async function measureMeasurePage(): Promise<BenchFigure[]> {
  const server = await startBuiltServer({ LOG_LEVEL: 'silent' })
  const browser = await launchChromium()
  try {
    const visitsAt = async (slower: number) => {
      const visits: Visit[] = []
      for (let run = 0; run < RUNS; run += 1) visits.push(await visit(server, browser, slower))
      return visits
    }
    // A server that has just started is slower than one that has been serving.
    await visitsAt(1)
    const visits = await visitsAt(1)
    const slowVisits = await visitsAt(SLOWER)
    const seconds = (all: readonly Visit[], moment: 'usable' | 'charted') =>
      (median(all.map((each) => each[moment])) / 1000).toFixed(2)
    const usable = Number(seconds(visits, 'usable'))
    const [{ before, chart } = { before: 0, chart: 0 }] = visits
    return [
      {
        what: 'Measure page usable at 10 Mbit/s and 40 ms, nothing cached',
        seen: `${usable} s, chart interactive ${seconds(visits, 'charted')} s; with half the processor ${seconds(slowVisits, 'usable')} s and ${seconds(slowVisits, 'charted')} s`,
        goal: `at most ${GOAL_SECONDS} s`,
        isMet: usable <= GOAL_SECONDS,
      },
      {
        what: 'Interactive chart’s JavaScript, brotli, fetched when the page can be read',
        seen: `${(chart / 1000).toFixed(1)} kB (${(chart / before).toFixed(2)} of the page’s ${(before / 1000).toFixed(1)} kB)`,
        goal: 'quoted',
        isMet: chart > 0,
      },
    ]
  } finally {
    await browser.close()
    await server.stop()
  }
}

type Visit = { usable: number; charted: number; before: number; chart: number }

async function visit(
  server: BuiltServer,
  browser: Awaited<ReturnType<typeof launchChromium>>,
  slower: number,
): Promise<Visit> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.addInitScript(markWhenUsable)
  const sizes: { isChart: boolean; size: Promise<number> }[] = []
  page.on('response', (response) => {
    if (!/\.(js|css)$/.test(response.url())) return
    const isChart = /interactive-trend/.test(response.url())
    sizes.push({ isChart, size: response.headerValue('content-length').then(Number) })
  })
  await slowDown(await context.newCDPSession(page), slower)
  await page.goto(server.address + PAGE, { waitUntil: 'commit' })
  await page.locator('.trend-stops').waitFor()
  const { usable, charted } = await page.evaluate(() => ({
    usable: performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN,
    charted: performance.now(),
  }))
  const sum = async (isChart: boolean) =>
    (
      await Promise.all(sizes.filter((each) => each.isChart === isChart).map(({ size }) => size))
    ).reduce((total, size) => total + size, 0)
  const result = { usable, charted, before: await sum(false), chart: await sum(true) }
  await context.close()
  return result
}

/** Runs in the page: marks the moment after the status was painted. */
function markWhenUsable(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('.status-headline') === null) return
    observer.disconnect()
    requestAnimationFrame(() => setTimeout(() => performance.mark('usable')))
  })
  observer.observe(document, { childList: true, subtree: true })
}

async function slowDown(session: CDPSession, slower: number): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
}
