import { startBuiltServer } from '../browser/built-server.ts'
import { launchChromium } from '../browser/chromium.ts'
import type { BenchFigure } from './figures.ts'

const GOAL_KB = 120

/** The JavaScript and CSS that a browser fetches before the scorecard shows, as sent (brotli). */
export async function measureFirstView(): Promise<BenchFigure> {
  const server = await startBuiltServer({ LOG_LEVEL: 'silent' })
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    const sizes: Promise<number>[] = []
    page.on('response', (response) => {
      if (!/\.(js|css)$/.test(response.url())) return
      sizes.push(response.headerValue('content-length').then(Number))
    })
    await page.goto(`${server.address}/boards/cypf/2021-22-Q2`)
    await page.locator('.measure').first().waitFor()
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    const kb = bytes / 1000
    return {
      what: `First view’s JavaScript and CSS, brotli, ${sizes.length} files`,
      seen: `${kb.toFixed(1)} kB (${(kb / GOAL_KB).toFixed(2)} of the goal)`,
      goal: `at most ${GOAL_KB} kB`,
      isMet: bytes > 0 && kb <= GOAL_KB,
    }
  } finally {
    await browser.close()
    await server.stop()
  }
}
