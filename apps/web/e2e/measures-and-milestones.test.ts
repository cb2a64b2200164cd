import { describe, expect, it } from 'vitest'
import { hasOpened, NEWEST, startVisits } from './visit.ts'

const visits = startVisits()
const MEASURES = '/measures?board=cypf'

describe('the list of measures', () => {
  it('has every measure ever published, and leads to its page', async () => {
    const page = await visits.open(MEASURES)
    expect(await page.getByText(/64 measures published since 2018\/19/).isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Children placed in residential care' }).click()
    expect(await hasOpened(page, 'Children placed in residential care')).toBe(true)
  })

  it('finds a measure by the code that it had in another year', async () => {
    const page = await visits.open(MEASURES)
    await page.getByLabel('Search by code or word').fill('PED02 04')
    await page.waitForURL('**q=PED02**')
    expect(await page.getByRole('link', { name: /residential care/ }).isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: /Attendance at schools/ }).count()).toBe(0)
  })

  it('shows what was dropped, in the year it was last in', async () => {
    const page = await visits.open(`${MEASURES}&standing=dropped`)
    expect(await page.getByRole('heading', { name: /last in the plan of 2018\/19/ }).count()).toBe(
      1,
    )
    expect(await page.getByRole('link', { name: 'Progress 8 score' }).isVisible()).toBe(true)
  })

  it('says what to do where nothing answers', async () => {
    const page = await visits.open(`${MEASURES}&q=zebra`)
    expect(
      await page
        .getByText(/Nothing|No measure/)
        .first()
        .isVisible(),
    ).toBe(true)
  })

  it('is one of the pages in the head', async () => {
    const page = await visits.open(NEWEST)
    await page.getByRole('link', { name: 'Measures', exact: true }).click()
    expect(await hasOpened(page, 'Measures')).toBe(true)
    await page.goBack()
    expect(await hasOpened(page, 'Quarter 2 2021/22')).toBe(true)
  })
})

describe('a milestone', () => {
  it('is reached from its line on the scorecard', async () => {
    const page = await visits.open(NEWEST)
    await page.locator('.milestones > summary').last().click()
    await page.getByRole('link', { name: /NEET cohort/ }).click()
    expect(await hasOpened(page, 'Watch the NEET cohort')).toBe(true)
  })

  it('tells its codes, what each report said and what the system proposed', async () => {
    const page = await visits.open('/milestones/neet-cohort?board=cypf')
    const text = await page.locator('main').innerText()
    expect(text).toContain('PED07a in 2018/19')
    expect(text).toContain('Not recoverable from the published report.')
    expect(text).toContain('service commissioned anew from April 2022')
  })

  it('that is not there is not found', async () => {
    const page = await visits.open('/milestones/nothing?board=cypf')
    expect(await hasOpened(page, 'Page not found')).toBe(true)
    visits.forgive()
  })
})

describe('what a council must say', () => {
  it.each([
    ['Accessibility', /Accessibility statement/],
    ['Privacy', /Privacy/],
    ['Contact', /Contact/],
  ])('is a link away on every page: %s', async (link, heading) => {
    const page = await visits.open(NEWEST)
    await page.getByRole('contentinfo').getByRole('link', { name: link }).click()
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    expect(await page.title()).toMatch(heading)
  })

  it('names the council and the licence in the foot', async () => {
    const page = await visits.open(NEWEST)
    const foot = page.getByRole('contentinfo')
    await foot.getByText('© Halton Borough Council').waitFor()
    expect(await foot.innerText()).toContain('No licence for reuse is stated')
  })

  it('sets no cookie', async () => {
    const page = await visits.open(NEWEST)
    expect(await page.context().cookies()).toEqual([])
  })
})
