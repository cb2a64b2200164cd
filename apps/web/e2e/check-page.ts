import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { LAPTOP, PHONE, TABLET } from './visit.ts'

declare global {
  interface Window {
    /** Put into the page by `breaches`. */
    axe: typeof axe
  }
}

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const SMALL_PHONE = { width: 320, height: 640 }

/**
 * Everything that is wrong with a page: what axe finds on a laptop in the light scheme and on a phone
 * in the dark one, and where it has to be scrolled sideways, from a laptop to a small phone. It is
 * left as on the phone.
 */
export async function flaws(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle')
  await page.emulateMedia({ colorScheme: 'light' })
  const onLaptop = [...(await excess(page, LAPTOP)), ...(await breaches(page))]
  const between = [...(await excess(page, TABLET)), ...(await excess(page, SMALL_PHONE))]
  await page.emulateMedia({ colorScheme: 'dark' })
  const onPhone = [...(await excess(page, PHONE)), ...(await breaches(page))]
  return [...onLaptop, ...between, ...onPhone]
}

/** The rules that a page breaks as it is, each with the elements that break it. */
export async function breaches(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(
    async (values) =>
      (
        await window.axe.run(document, {
          runOnly: { type: 'tag', values },
          resultTypes: ['violations'],
        })
      ).violations,
    STANDARDS,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)
}

/** "64 pixels too wide at 390", or nothing. A drawing takes its new width just after the window. */
async function excess(page: Page, viewport: { width: number; height: number }): Promise<string[]> {
  await page.setViewportSize(viewport)
  const fits = () => document.documentElement.scrollWidth <= window.innerWidth
  const isFitting = await page
    .waitForFunction(fits, undefined, { timeout: 2000 })
    .then(() => true)
    .catch(() => false)
  if (isFitting) {
    return []
  }
  const pixels = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return [`${pixels} pixels too wide at ${viewport.width}`]
}
