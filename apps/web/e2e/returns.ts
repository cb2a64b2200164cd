import type { Page } from 'playwright-core'
import type { startVisits } from './visit.ts'

export const QUARTER = '/boards/cypf/periods/2021-22-Q3'

/** A snapshot, lower is better, target 20. */
export const RESIDENTIAL = '/returns/cypf/2021-22-Q3/measure/residential-placements'
/** The demonstration officer’s own measure, of two components. */
export const ASSESSMENTS = '/returns/cypf/2021-22-Q3/measure/early-help-assessments'

/** Opens Quarter 3 for returns, as the performance team. */
export async function openQuarter(visits: ReturnType<typeof startVisits>): Promise<void> {
  const page = await visits.openAs('performance', '/returns')
  const answer = await page.request.post(`/api${QUARTER}/open`, {
    data: { due: '2022-01-21' },
    headers: { origin: new URL(page.url()).origin },
  })
  if (!answer.ok()) {
    throw new Error(await answer.text())
  }
  await page.context().close()
}

/** The figure of a component by its place. */
export function figureOf(page: Page, index = 0) {
  return page.locator(`[id="return-figures-${index}-value"]`)
}

/** Waits until the line says that everything is saved. */
export async function isSaved(page: Page): Promise<void> {
  await page.locator('.save-words.is-saved').waitFor()
}
