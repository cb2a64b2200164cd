import { expect, it } from 'vitest'
import { NEWEST, startVisits } from './visit.ts'

const visits = startVisits()

it('prints on A4 landscape', async () => {
  const page = await visits.open(NEWEST)
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = file.match(/\/MediaBox \[[^\]]+\]/g) ?? []
  const [, , width, height] = (boxes[0] ?? '').match(/[\d.]+/g) ?? []
  expect(boxes.length).toBeGreaterThan(3)
  expect(Number(width)).toBeCloseTo(841.9, 0)
  expect(Number(height)).toBeCloseTo(595.3, 0)
})

it('leaves navigation off the paper, opens the milestones and ends with the key', async () => {
  const page = await visits.open(NEWEST)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
  expect(await page.getByLabel('Search by code or word').isVisible()).toBe(false)
  expect(await page.getByRole('button').first().isVisible()).toBe(false)
  expect(await page.locator('.milestone-table').first().isVisible()).toBe(true)
  const key = page.getByRole('heading', { name: 'Key', exact: true })
  const lastRow = page.locator('.milestone-table tr').last()
  const [below, above] = [await key.boundingBox(), await lastRow.boundingBox()]
  expect(below?.y).toBeGreaterThan(above?.y ?? Number.POSITIVE_INFINITY)
})

it('repeats table heads and splits no measure', async () => {
  const page = await visits.open(NEWEST)
  await page.emulateMedia({ media: 'print' })
  const style = await page.evaluate(() => ({
    head: getComputedStyle(document.querySelector('.measures > thead') ?? document.body).display,
    row: getComputedStyle(document.querySelector('tbody.measure') ?? document.body).breakInside,
  }))
  expect(style).toEqual({ head: 'table-header-group', row: 'avoid' })
})

it('prints dark pages in ink on white', async () => {
  const page = await visits.open(NEWEST, { colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const ink = await page.evaluate(() => getComputedStyle(document.body).color)
  expect(ink).toBe('rgb(20, 24, 28)')
})
