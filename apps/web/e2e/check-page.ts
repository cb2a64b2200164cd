import axe from 'axe-core'
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    /** Put into the page by `breaches`. */
    axe: typeof axe
  }
}

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules that a page breaks, each with the elements that break it. */
export function breaches(page: Page): Promise<string[]> {
  return run(page, { type: 'tag', values: STANDARDS })
}

/**
 * The rules that a page breaks in the light scheme or the dark one, in which it is left. Nothing
 * but its colours differs, so nothing else is looked at twice.
 */
export async function breachesInBothSchemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await breaches(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  return [...light, ...(await run(page, { type: 'rule', values: ['color-contrast'] }))]
}

async function run(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(
    async (only) =>
      (await window.axe.run(document, { runOnly: only, resultTypes: ['violations'] })).violations,
    runOnly,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)
}

/** How much wider than the window the page is, in pixels. */
export function excessWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}
