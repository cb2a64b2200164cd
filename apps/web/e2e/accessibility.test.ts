import { describe, expect, it } from 'vitest'
import { flaws } from './check-page.ts'
import { BOARD, NEWEST, OLDEST, PHONE, startVisits } from './visit.ts'

const visits = startVisits()

const PAGES = [
  ['the scorecard', NEWEST],
  ['a filtered scorecard', `${NEWEST}?status=red&direction=since-worse`],
  ['a filter that leaves nothing', `${NEWEST}?q=zebra`],
  ['the latest figures', `${OLDEST}?as=latest`],
  ['the key', '/key?board=cypf'],
  ['a page that is not there', '/nowhere'],
  ['a measure', '/indicators/residential-placements?board=cypf'],
  ['a measure as a table', '/indicators/missing-children?board=cypf&tab=table'],
  [
    'a measure in a table of several years',
    '/indicators/care-placement-spend?board=cypf&tab=table',
  ],
  ['a measure whose gap is closing', '/indicators/ks2-disadvantage-gap?board=cypf'],
  ['a measure with components', '/indicators/school-attendance?board=cypf'],
  ['the list of measures', '/measures?board=cypf'],
  ['a milestone', '/milestones/neet-cohort?board=cypf'],
  ['the accessibility statement', '/accessibility'],
  ['the privacy notice', '/privacy'],
  ['how to reach the council', '/contact'],
  ['the page to sign in', '/sign-in'],
  ['what to do about a forgotten password', '/forgotten-password'],
] as const

describe('axe finds nothing, light or dark, and nothing has to be scrolled sideways', () => {
  it.each(PAGES)('on %s', async (_, address) => {
    expect(await flaws(await visits.open(address, { reducedMotion: 'reduce' }))).toEqual([])
  })

  it('with every explanation and a list of milestones open', async () => {
    const page = await visits.open(NEWEST, { reducedMotion: 'reduce' })
    await page.getByRole('button', { name: 'Explain every row' }).click()
    await page.locator('.milestones > summary').first().click()
    expect(await flaws(page)).toEqual([])
  })
})

it('still tells rows and cells apart where rows are laid out as cards', async () => {
  const page = await visits.open(NEWEST, { viewport: PHONE })
  const table = page.getByRole('table').first()
  expect(await table.getByRole('columnheader').count()).toBe(9)
  expect(await table.getByRole('rowheader', { name: /Attendance at schools/ }).count()).toBe(1)
})

it('keeps the shapes where the reader’s system sets the colours', async () => {
  const page = await visits.open(`${BOARD}/2021-22-Q2`, { forcedColors: 'active' })
  const fill = await page
    .locator('.tile .shape.is-red rect')
    .evaluate((shape) => getComputedStyle(shape).fill)
  expect(fill).not.toBe('none')
})
