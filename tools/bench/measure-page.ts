import type { CDPSession } from 'playwright-core'
import { type BuiltServer, startBuiltServer } from '../browser/built-server.ts'
import { launchChromium } from '../browser/chromium.ts'
import { type BenchFigure, median } from './figures.ts'

const PAGE = '/indicators/residential-placements?board=cypf&period=2021-22-Q2'
const RUNS = 5
const GOAL_SECONDS = 1

/** A phone on a good mobile network, on a processor a quarter as fast as this machine's. */
const SLOW_PROCESSOR = 4
const NETWORK = {
  offline: false,
  latency: 40,
  downloadThroughput: 10_000_000 / 8,
  uploadThroughput: 5_000_000 / 8,
}

/**
 * The measure page opened by its address with an empty cache: how soon its status can be read, and
 * what its interactive chart adds, which is fetched after that.
 */
export async function measureMeasurePage(): Promise<BenchFigure[]> {
  const server = await startBuiltServer({ LOG_LEVEL: 'silent' })
  const browser = await launchChromium()
  try {
    const visits = []
    for (let run = 0; run < RUNS; run += 1) visits.push(await visit(server, browser))
    const usable = median(visits.map((each) => each.usable)) / 1000
    const charted = median(visits.map((each) => each.charted)) / 1000
    const [{ before, chart } = { before: 0, chart: 0 }] = visits
    return [
      {
        what: 'Measure page usable, 10 Mbit/s, 40 ms, a quarter of the processor',
        seen: `${usable.toFixed(2)} s, its chart interactive after ${charted.toFixed(2)} s`,
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
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const sizes: { isChart: boolean; size: Promise<number> }[] = []
  page.on('response', (response) => {
    if (!/\.(js|css)$/.test(response.url())) return
    const isChart = /interactive-trend/.test(response.url())
    sizes.push({ isChart, size: response.headerValue('content-length').then(Number) })
  })
  await slowDown(await context.newCDPSession(page))
  const started = performance.now()
  await page.goto(server.address + PAGE, { waitUntil: 'commit' })
  await page.locator('.status-headline').first().waitFor()
  const usable = performance.now() - started
  await page.locator('.recharts-surface').first().waitFor()
  const charted = performance.now() - started
  const sum = async (isChart: boolean) =>
    (
      await Promise.all(sizes.filter((each) => each.isChart === isChart).map(({ size }) => size))
    ).reduce((total, size) => total + size, 0)
  const result = { usable, charted, before: await sum(false), chart: await sum(true) }
  await context.close()
  return result
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PROCESSOR })
}
