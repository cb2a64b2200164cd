import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { makeCouncil } from '../../../data/demo/council.ts'
import { writeFolder } from '../../../data/demo/files.ts'
import { flaws } from './check-page.ts'
import { hasOpened, startVisits, WITH_ACCOUNTS } from './visit.ts'

const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-boards-'))
writeFolder(folder, makeCouncil({ seed: 20260401, boards: 4, quarters: 8 }))
afterAll(() => rmSync(folder, { recursive: true }))

const visits = startVisits({ ...WITH_ACCOUNTS, QUARTERDECK_FIGURES: folder })

describe('a council of several boards', () => {
  it('lists them on its first page, which says that they are synthetic', async () => {
    const page = await visits.open('/')
    expect(await page.getByRole('main').getByRole('link').allInnerTexts()).toEqual([
      'Children and Families Board (synthetic)',
      'Adult Care and Health Board (synthetic)',
      'Environment and Highways Board (synthetic)',
      'Housing and Safer Communities Board (synthetic)',
      'What is red across all boards',
    ])
    await page.getByText('© Exampleshire Council (synthetic demonstration).').waitFor()
  })

  it.each(['children', 'housing'])(
    'shows the scorecard of %s without a flaw, whatever is withheld in it',
    async (board) => {
      const page = await visits.open(`/boards/${board}/2025-26-Q4`)
      expect(await flaws(page)).toEqual([])
    },
  )

  it('leads from a measure’s address without a board to the board that has it', async () => {
    const page = await visits.newPage()
    await page.goto('/indicators/hsc-evictions-for-rent-arrears')
    await page.waitForURL(/board=housing/)
    expect(await hasOpened(page, 'Evictions for rent arrears')).toBe(true)
    await page.goto('/indicators/nothing')
    expect(await hasOpened(page, 'Page not found')).toBe(true)
  })

  it('leads whoever runs the quarters of one board to that board’s, without asking which', async () => {
    const page = await visits.openAs('performance', '/collection')
    await page.waitForURL('**/collection/children/2026-27-Q1')
    expect(await hasOpened(page, 'Collection, Quarter 1 2026/27')).toBe(true)
  })

  it('asks an administrator, who answers for all, which board is meant', async () => {
    const page = await visits.openAs('administrator', '/collection')
    expect(await hasOpened(page, 'Which board?')).toBe(true)
    expect(await flaws(page)).toEqual([])
  })
})
