import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { flaws } from './check-page.ts'
import { hasOpened, startVisits, WITH_ACCOUNTS } from './visit.ts'

const visits = startVisits(WITH_ACCOUNTS)

const HEAT_MAP = '/watch?view=heat-map'

/** The rows of what is watched, as codes. */
async function codes(page: Page): Promise<string[]> {
  return await page.locator('.watch-code').allInnerTexts()
}

/** The words of what has the focus, its hidden ones too. */
async function focused(page: Page): Promise<string> {
  return await page.evaluate(() => document.activeElement?.textContent ?? '')
}

describe('the list', () => {
  it('says of each row why, for how long, how far and what is being done', async () => {
    const page = await visits.open('/watch')
    expect(await page.title()).toBe('Red watch · Quarterdeck')
    expect(await page.getByText(/^Quarter 2 2021\/22: Children, Young People/).count()).toBe(1)
    const row = page.getByRole('row', { name: /Children placed in residential care/ })
    const text = await row.innerText()
    expect(text).toContain('Red for 2 quarters running, since Quarter 1 2019/20.')
    expect(text).toContain('38 at 30 September 2021 is 18 above the target of 20')
    expect(text).toContain('2 quarters, since Quarter 1 2019/20')
    expect(text).toContain('90% off target')
    expect(text).toContain('Commentary: The increase in residential care')
    expect(text).toContain('Liz Davenport, Sam Murtagh')
  })

  it('is filtered by its counts and by officer, and sorted, with all of it in the address', async () => {
    const page = await visits.open('/watch')
    expect(await codes(page)).toHaveLength(19)
    await page.getByRole('link', { name: '8 newly red' }).click()
    await page.waitForURL(/kind=newly-red/)
    expect(await codes(page)).toHaveLength(8)
    await page.getByLabel('Officer').selectOption('Angela Povey')
    await page.waitForURL(/officer=Angela/)
    expect(await page.getByRole('link', { name: '5 newly red' }).isVisible()).toBe(true)
    await page.getByLabel('Order').selectOption('Furthest first')
    await page.waitForURL(/sort=distance/)
    const furthest = ['PED02 11', 'PED02 05', 'PED02 10', 'PED02 01', 'PED02 03']
    expect(await codes(page)).toEqual(furthest)
    await page.reload()
    await page.getByText('5 of 19 rows').waitFor()
    expect(await codes(page)).toEqual(furthest)
    await page.goBack()
    await page.getByRole('heading', { name: /Newly red/ }).waitFor()
    expect((await codes(page)).at(0)).toBe('PED02 01')
    await page.goForward()
    await page.getByRole('heading', { name: /furthest off/ }).waitFor()
    await page.getByRole('link', { name: 'Clear' }).click()
    await page.waitForURL((url) => url.search === '?sort=distance')
    expect(await codes(page)).toHaveLength(19)
  })

  it('says what to do where nothing matches', async () => {
    const page = await visits.open('/watch?officer=Nobody')
    const said = page.getByText('Nothing of the officer “Nobody” is watched.')
    expect(await said.isVisible()).toBe(true)
    expect(await page.getByLabel('Officer').inputValue()).toBe('Nobody')
    await page.goto('/watch?officer=Angela+Povey&kind=milestone-past-due')
    await page.getByText('Nothing matches these filters.').waitFor()
  })

  it('says which kind or board there is not, and leaves each out by itself', async () => {
    const page = await visits.open('/watch?kind=foo&board=nope&officer=Angela+Povey')
    expect(await codes(page)).toEqual([])
    await page.getByText('The red watch has no kind “foo”.').waitFor()
    await page.getByRole('link', { name: 'Leave out “foo”' }).click()
    await page.waitForURL((url) => url.search === '?board=nope&officer=Angela+Povey')
    await page.getByText('The red watch has no board “nope”.').waitFor()
    await page.getByRole('link', { name: 'Leave out “nope”' }).click()
    await page.getByText(/^\d+ of 19 rows/).waitFor()
    expect(await page.getByText('The red watch has no').count()).toBe(0)
    expect((await codes(page)).length).toBeGreaterThan(0)
  })

  it.each(['kind', 'board', 'service', 'officer'])(
    'cuts an endless %s of the address',
    async (name) => {
      const page = await visits.open(`/watch?${name}=${'a'.repeat(5000)}`)
      await page.getByText(`0 of 19 rows`).waitFor()
      expect((await page.locator('body').innerText()).match(/a{90}/)).toBeNull()
      const [inner, outer] = await page.evaluate(() => [document.body.scrollWidth, innerWidth])
      expect(inner).toBeLessThanOrEqual(outer ?? 0)
    },
  )

  it('leads to the measure in its quarter', async () => {
    const page = await visits.open('/watch')
    await page.getByRole('link', { name: 'Average caseload in children in need teams' }).click()
    expect(await hasOpened(page, 'Average caseload in children in need teams')).toBe(true)
    expect(new URL(page.url()).searchParams.get('period')).toBe('2021-22-Q2')
  })
})

describe('the heat map', () => {
  it('is one stop for the Tab key, and is moved through by arrow keys to a measure', async () => {
    const page = await visits.open('/watch')
    await page.getByRole('link', { name: 'Heat map' }).click()
    const grid = page.getByRole('grid')
    await grid.waitFor()
    expect(await grid.locator('[tabindex="0"]').count()).toBe(1)
    await page.getByRole('link', { name: 'Table', exact: true }).focus()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Children with an early help assessment')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('–PED01 02, Quarter 4 2018/19: not in the report')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    expect(await focused(page)).toBe('PED02 01, Quarter 2 2021/22: Red')
    await page.keyboard.press('ArrowLeft')
    expect(await grid.locator('[tabindex="0"]').count()).toBe(1)
    const left = await focused(page)
    const topOfCell = () => document.activeElement?.getBoundingClientRect().top ?? 0
    const top = await page.evaluate(topOfCell)
    expect(left).toMatch(/^PED02 01, Quarter 1 2019\/20: /)
    await page.keyboard.press('Enter')
    expect(await hasOpened(page, 'Referrals to children’s social care per 10,000 aged 0-18')).toBe(
      true,
    )
    expect(new URL(page.url()).searchParams.get('period')).toBe('2019-20-Q1')
    await page.goBack()
    await grid.waitFor()
    await page.waitForFunction((text) => document.activeElement?.textContent === text, left)
    expect(await page.evaluate(topOfCell)).toBeCloseTo(top, 0)
    expect(await grid.locator('[tabindex="0"]').count()).toBe(1)
    await page.keyboard.press('PageDown')
    expect(await focused(page)).toMatch(/^PED02 11, Quarter 1 2019\/20/)
    await page.keyboard.press('PageUp')
    expect(await focused(page)).toMatch(/^PED02 01, /)
  })

  it('gives the focus back to the cell that was left, and not to one left before', async () => {
    const page = await visits.open(HEAT_MAP)
    await page.getByRole('grid').getByRole('link').first().click()
    await hasOpened(page, 'Children with an early help assessment')
    await page.getByRole('link', { name: 'Red watch' }).click()
    await hasOpened(page, 'Red watch')
    await page.getByRole('link', { name: 'Heat map' }).click()
    await page.getByRole('grid').waitFor()
    expect(await focused(page)).toBe('Heat map')
  })

  it('shows every measure of the board, and says which filters are of the list alone', async () => {
    const page = await visits.open(`${HEAT_MAP}&kind=newly-red&officer=Angela+Povey`)
    await page.getByText('leave nothing out of the heat map: newly red; Angela Povey.').waitFor()
    expect(await page.title()).toBe('Red watch · Quarterdeck')
    await page.goto(`${HEAT_MAP}&board=nope`)
    await page.getByText('The red watch has no board “nope”.').waitFor()
    await page.getByRole('link', { name: 'Clear' }).click()
    await page.getByRole('grid').waitFor()
  })

  it('shows the newest quarters in whole columns on a small phone, and scrolls with the page', async () => {
    const page = await visits.open(HEAT_MAP, { viewport: { width: 320, height: 640 } })
    const place = page.getByRole('region', { name: /^Statuses of/ })
    const { above, heads, right } = await place.evaluate((node) => ({
      above: node.scrollHeight - node.clientHeight,
      heads: [...node.querySelectorAll('thead th')].map((head) => head.getBoundingClientRect()),
      right: node.getBoundingClientRect().right,
    }))
    expect(above).toBe(0)
    const [name, , second, newest] = heads
    expect(newest?.right).toBeCloseTo(right, 0)
    expect(second?.left).toBeCloseTo(name?.right ?? 0, 0)
  })

  it('has a table of the same in words', async () => {
    const page = await visits.open(HEAT_MAP)
    await page.getByRole('link', { name: 'Table', exact: true }).click()
    const row = page.getByRole('row', { name: /^PED02 03/ })
    await row.getByRole('cell').first().waitFor()
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      'Not in the report',
      'Amber',
      'Red',
    ])
  })

  it('keeps the shapes where the reader’s system sets the colours', async () => {
    const page = await visits.open(HEAT_MAP, { forcedColors: 'active' })
    const fill = await page
      .locator('.heat .shape.is-red rect')
      .first()
      .evaluate((shape) => getComputedStyle(shape).fill)
    expect(fill).not.toBe('none')
  })
})

describe('the questions of the Board', () => {
  it('are counted in their row for who holds a role, and not asked for by the public', async () => {
    const asking = await visits.openAs('viewer', '/watch')
    const answer = await asking.request.post('/api/boards/cypf/questions', {
      data: {
        period: '2021-22-Q2',
        about: { kind: 'measure', id: 'residential-placements' },
        text: 'What is being done to bring children home?',
      },
      headers: { origin: new URL(asking.url()).origin },
    })
    expect(answer.status()).toBe(201)
    const page = await visits.openAs('director', '/watch')
    await page
      .getByRole('row', { name: /Children placed in residential care/ })
      .getByRole('link', { name: '1 open question' })
      .click()
    await page.getByText('What is being done to bring children home?').waitFor()

    const outside = await visits.newPage()
    const asked: string[] = []
    outside.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await outside.goto('/watch', { waitUntil: 'networkidle' })
    expect(await outside.getByText('open question').count()).toBe(0)
    expect(asked.filter((path) => /session|question/.test(path))).toEqual([])
  })
})

describe('axe finds nothing, light or dark, and nothing has to be scrolled sideways', () => {
  it.each([
    ['the list', '/watch'],
    ['a filtered list in another order', '/watch?officer=Liz+Davenport&sort=length'],
    ['a filter that leaves nothing', '/watch?officer=Nobody'],
    ['the heat map', HEAT_MAP],
    ['the heat map in words', `${HEAT_MAP}&twin=table`],
  ])('on %s', async (_, address) => {
    expect(await flaws(await visits.open(address, { reducedMotion: 'reduce' }))).toEqual([])
  })
})

describe('on paper', () => {
  it.each([
    ['the list', '/watch?officer=Liz+Davenport', '.watch-table'],
    ['the heat map', HEAT_MAP, '.heat'],
  ])(
    '%s has no controls, repeats its heads, splits no row, ends with the key',
    async (...given) => {
      const [, address, table] = given
      const page = await visits.open(address)
      await page.locator(table).first().waitFor()
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByRole('link', { name: 'Heat map' }).isVisible()).toBe(false)
      expect(await page.locator('.toolbar').isVisible()).toBe(false)
      const head = page.locator(`${table} thead`).first()
      expect(await head.evaluate((node) => getComputedStyle(node).display)).toBe(
        'table-header-group',
      )
      const row = page.locator(`${table} tbody tr`).last()
      expect(await row.evaluate((node) => getComputedStyle(node).breakInside)).toBe('avoid')
      const key = await page.getByRole('heading', { name: 'Key' }).boundingBox()
      expect(key?.y).toBeGreaterThan((await row.boundingBox())?.y ?? Number.POSITIVE_INFINITY)
    },
  )
})
