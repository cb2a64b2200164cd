import type { Indicator, IndicatorList, Scorecard } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import {
  listPublications,
  type PublicationRow,
  readBoardRecord,
} from '../scorecard/scorecard-store.ts'
import { createDefinition } from './create-definition.ts'
import { createIndicator } from './create-indicator.ts'
import { createMeasure } from './create-measure.ts'
import { describeIndicator } from './describe-indicator.ts'
import { definitionFields, measureFields } from './editable-fields.ts'
import { setTarget } from './set-target.ts'
import { performanceApp } from './test-catalogue.ts'
import { A_TARGET, byPat, held, NEW_INDICATOR } from './test-keeping.ts'
import { readPublicAnswers } from './test-public-answers.ts'
import { updateMeasure } from './update-measure.ts'

const PLACEMENTS = { board: 'cypf', indicator: 'residential-placements' }

/** A plan of 2022/23, which no publication has carried. */
async function planNextYear(db: Awaited<ReturnType<typeof performanceApp>>['db']): Promise<void> {
  await db.write((tx) =>
    tx.insert(db.t.objectives).values({
      id: 'cypf|2022/23|PED03',
      board: 'cypf',
      year: '2022/23',
      code: 'PED03',
      title: 'Another objective',
      position: 900,
    }),
  )
}

it('tells the public nothing of what no publication has carried', { timeout: 60_000 }, async () => {
  const { app, db } = await performanceApp()
  const before = await readPublicAnswers(app)
  const pat = byPat(db)
  await planNextYear(db)
  await createIndicator({ ...pat, input: NEW_INDICATOR })
  const joined = { board: 'cypf', indicator: 'cic-progress', year: '2021-22' }
  const joinedFields = { ...NEW_INDICATOR.measure, code: 'PED03 09' }
  await createMeasure({ ...pat, input: { ...joined, fields: joinedFields } })
  const next = { ...PLACEMENTS, year: '2022-23' }
  const measure = await createMeasure({
    ...pat,
    input: { ...next, fields: { ...NEW_INDICATOR.measure, code: 'PED03 77' } },
  })
  const target = { ...A_TARGET, validFrom: '2022-04-01', value: '7' }
  await setTarget({ ...pat, input: { ...next, version: measure.version, target } })
  const sees = { mayChange: true, officers: new Set<string>() }
  const shown = await describeIndicator(db, { ...PLACEMENTS, sees, today: '2022-02-01' })
  const [current] = shown.definitions as [(typeof shown.definitions)[number]]
  const definition = { ...definitionFields(current), meaning: 'Not told yet.' }
  const reason = 'A reason that is not public'
  await createDefinition({
    ...pat,
    input: { ...PLACEMENTS, version: shown.version, definition, reason },
  })
  expect(await readPublicAnswers(app)).toEqual(before)
  const newest = (await listPublications(db, 'cypf')).at(-1) as PublicationRow
  const { targets } = await readBoardRecord(db, 'cypf', '2021/22', newest)
  expect(targets.map(({ year }) => year)).not.toContain('2022/23')
  const unpublished = await app.inject('/api/boards/cypf/indicators/kinship-placements')
  expect(unpublished.statusCode).toBe(404)
})

it('names no deputy to the public', { timeout: 60_000 }, async () => {
  const { app, db } = await performanceApp()
  const before = await readPublicAnswers(app)
  const { measure, one } = await held(db, 'residential-placements')
  const fields = measureFields(one.row, one.owners)
  const owners = [...fields.owners, { officer: 'gail-hodgkinson-vaughan', deputy: true }]
  const { version } = measure
  const input = { ...PLACEMENTS, year: '2021-22', version, fields: { ...fields, owners } }
  await updateMeasure({ ...byPat(db), input })
  expect(await readPublicAnswers(app)).toEqual(before)
})

it('keeps a published quarter’s codes, and its other pages open, where a code changes', async () => {
  const { app, db } = await performanceApp()
  const { measure, one } = await held(db, 'residential-placements')
  const fields = { ...measureFields(one.row, one.owners), code: 'PED03 88' }
  const { version } = measure
  const input = { ...PLACEMENTS, year: '2021-22', version, fields }
  const ask = async (url: string) => (await app.inject(`/api/boards/cypf/${url}`)).json()
  const before: Scorecard = await ask('periods/2021-22-Q2/scorecard')
  await updateMeasure({ ...byPat(db), input })
  expect(await ask('periods/2021-22-Q2/scorecard')).toEqual(before)
  const indicator: Indicator = await ask('indicators/residential-placements')
  expect(indicator.measure.code).toBe('PED03 01')
  expect(indicator.places[0]?.code).toBe('PED03 01')
  const { indicators }: IndicatorList = await ask('indicators')
  expect(indicators.find(({ id }) => id === 'residential-placements')?.code).toBe('PED03 01')
})

it('tells the public no code, title, aim, owner or target that was changed since', {
  timeout: 60_000,
}, async () => {
  const { app, db } = await performanceApp()
  const before = await readPublicAnswers(app)
  const pat = byPat(db)
  const place = { ...PLACEMENTS, year: '2021-22' }
  const sees = { mayChange: true, officers: new Set<string>() }
  const read = async () => {
    const { measures } = await describeIndicator(db, { ...PLACEMENTS, sees, today: '2022-02-01' })
    return measures[0] as (typeof measures)[number]
  }
  const fields = {
    code: 'PED03 88',
    objective: 'PED01',
    aim: 'Maintain',
    title: 'A title not told yet',
    owners: [{ officer: 'val-armor', deputy: false }],
  }
  await updateMeasure({ ...pat, input: { ...place, version: (await read()).version, fields } })
  const target = { ...A_TARGET, validFrom: '2021-10-01', value: '7' }
  await setTarget({ ...pat, input: { ...place, version: (await read()).version, target } })
  expect(await readPublicAnswers(app)).toEqual(before)
})
