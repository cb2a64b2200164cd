import { expect, it } from 'vitest'
import { makeCouncil } from '../../../../data/demo/council.ts'
import { writtenFiles } from '../../../../data/demo/files.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { openPeriod } from '../returns/open-period.ts'
import { getScorecard } from '../scorecard/get-scorecard.ts'
import { testDb } from '../store/test-db.ts'
import { importAndFreeze } from './import-and-freeze.ts'
import { previewPublication } from './preview-publication.ts'
import { publishPeriod } from './publish-period.ts'
import { GIVEN } from './test-publication.ts'

const BOARDS = ['children', 'adults']

/** Two boards with kinds of figures of every sort, and their team. */
async function council() {
  const db = await testDb()
  const ctx = { db, now: () => new Date('2026-07-20T09:00:00Z') }
  const files = writtenFiles(makeCouncil({ seed: 1, boards: BOARDS.length, quarters: 8 }))
  const result = await importAndFreeze({ ctx, input: { files, actor: 'import' } })
  expect(result).toMatchObject({ ok: true })
  const roles = BOARDS.map((board) => ({ role: 'performance' as const, board, service: null }))
  const pat: SignedIn = { account: 'pat', name: 'Pat', officer: null, roles, session: 'a-session' }
  return { ctx, pat }
}

it('publishes the first quarter of a year, whose forecasts of the year before were made again', async () => {
  const { ctx, pat } = await council()
  for (const board of BOARDS) {
    const quarter = { board, period: '2026-27-Q1' }
    await openPeriod({ ctx, who: pat, input: { ...quarter, due: '2026-07-31' } })
    const preview = await previewPublication({ ctx, who: pat, input: quarter })
    expect(preview.measures.length).toBeGreaterThan(40)
    await publishPeriod({ ctx, who: pat, input: { ...GIVEN, ...quarter, date: '2026-07-20' } })
    const { measures } = await getScorecard({ ctx, input: { ...quarter, as: 'published' } })
    const forecast = measures.filter(({ basis }) => basis === 'forecast')
    expect(forecast.length).toBeGreaterThan(0)
    expect(forecast.map(({ priorActual }) => priorActual.values.length)).not.toContain(0)
  }
})
