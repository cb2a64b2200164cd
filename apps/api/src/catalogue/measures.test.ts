import type { CatalogueIndicator, MeasureFields } from '@quarterdeck/contract'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OFFICER } from '../access/test-app.ts'
import { haltonDb } from '../publication/halton-db.ts'
import type { Db } from '../store/db.ts'
import { measureFields } from './editable-fields.ts'
import {
  addHealthBoard,
  CATALOGUE,
  HEALTH_PERFORMANCE,
  newestChanges,
  performanceApp,
} from './test-catalogue.ts'
import { byPat, held, NEW_INDICATOR } from './test-keeping.ts'
import { updateMeasure } from './update-measure.ts'

const MEASURES = `${CATALOGUE}/2021-22/measures`
const PLACEMENTS = `${MEASURES}/residential-placements`
const { measure: NEW_MEASURE } = NEW_INDICATOR

async function keepingPlacements() {
  const app = await performanceApp()
  const { measure } = await held(app.db, 'residential-placements')
  const fields = measureFields(measure, measure.owners)
  const change = (given: Partial<MeasureFields>, version = measure.version) =>
    app.pat.ask('PUT', PLACEMENTS, { version, fields: { ...fields, ...given } })
  const audit = () => app.db.read.select().from(app.db.t.audit)
  return { ...app, measure, fields, change, audit }
}

describe('putting an indicator into a plan', () => {
  it('brings back one that was dropped', async () => {
    const { db, pat } = await performanceApp()
    const rows = await db.read.select().from(db.t.audit)
    const answer = await pat.ask('POST', `${MEASURES}/cic-progress`, NEW_MEASURE)
    expect(answer.statusCode).toBe(201)
    expect(await db.read.select().from(db.t.audit)).toHaveLength(rows.length + 1)
    expect(answer.json()).toMatchObject({
      code: 'PED03 08',
      indicator: 'cic-progress',
      year: '2021-22',
      owners: [{ officer: 'angela-povey', name: 'Angela Povey' }],
      targetTexts: [],
      warnings: [{ code: 'no-target' }],
    })
    expect(await newestChanges(db)).toEqual([
      {
        actor: `account ${pat.account}`,
        action: 'create-measure',
        subject: 'measure cypf 2021/22 cic-progress',
        board: 'cypf',
        before: null,
        after: NEW_MEASURE,
      },
    ])
  })

  it.each<[string, string, object, number, string]>([
    ['one that is there', 'residential-placements', {}, 409, '/params/indicator'],
    ['a code that is taken', 'cic-progress', { code: 'PED03 07' }, 409, '/body/code'],
    ['another board’s prefix', 'cic-progress', { code: 'HEA03 08' }, 400, '/body/code'],
    ['no such objective', 'cic-progress', { objective: 'PED09' }, 400, '/body/objective'],
    ['a title too long', 'cic-progress', { title: 'a'.repeat(301) }, 400, '/body/title'],
  ])('refuses %s', async (_case, indicator, given, status, path) => {
    const { db, pat } = await performanceApp()
    const answer = await pat.ask('POST', `${MEASURES}/${indicator}`, { ...NEW_MEASURE, ...given })
    expect(answer.statusCode).toBe(status)
    expect(answer.json()).toMatchObject({ errors: [{ path }] })
    expect(await newestChanges(db)).not.toMatchObject([{ action: 'create-measure' }])
  })

  it('does not reach another board’s indicator', async () => {
    const { db, signedIn } = await performanceApp()
    await addHealthBoard(db)
    const robin = await signedIn('Robin Shaw', [HEALTH_PERFORMANCE])
    const url = '/api/boards/health/catalogue/2021-22/measures/residential-placements'
    const fields = { ...NEW_MEASURE, code: 'HEA01 01', objective: 'HEA01', owners: [] }
    expect((await robin.ask('POST', url, fields)).statusCode).toBe(404)
    expect((await robin.ask('PUT', url, { version: '', fields })).statusCode).toBe(404)
  })
})

describe('changing a measure', () => {
  it('gives it another code, title, owners and deputies', async () => {
    const { db, fields, change, audit } = await keepingPlacements()
    const rows = await audit()
    const after = {
      ...fields,
      code: 'PED03 09',
      title: 'Placements',
      owners: [
        { officer: 'sam-murtagh', deputy: false },
        { officer: 'haf-bell', deputy: true },
      ],
    }
    const answer = await change(after)
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject(after)
    expect(await audit()).toHaveLength(rows.length + 1)
    expect(await newestChanges(db)).toMatchObject([
      {
        action: 'update-measure',
        subject: 'measure cypf 2021/22 residential-placements',
        before: fields,
        after,
      },
    ])
  })

  it('lets another measure have the code it had', async () => {
    const { pat, change } = await keepingPlacements()
    await change({ code: 'PED03 09' })
    const fields = { ...NEW_MEASURE, code: 'PED03 01' }
    const answer = await pat.ask('POST', `${MEASURES}/cic-progress`, fields)
    expect(answer.json()).toMatchObject({ code: 'PED03 01', indicator: 'cic-progress' })
    const url = `${CATALOGUE}/indicators/residential-placements`
    const { measures }: CatalogueIndicator = (await pat.ask('GET', url)).json()
    expect(measures[0]).toMatchObject({ code: 'PED03 09', targetTexts: ['No more than 20'] })
  })

  it('writes nothing where nothing changes', async () => {
    const { change, audit, measure } = await keepingPlacements()
    const before = await audit()
    expect((await change({})).json()).toEqual(measure)
    expect(await audit()).toEqual(before)
  })

  it('refuses a change of what somebody changed meanwhile, and shows it as it is', async () => {
    const { change, audit } = await keepingPlacements()
    await change({ aim: 'Hold' })
    const before = await audit()
    const answer = await change({ aim: 'Raise' })
    expect(answer.statusCode).toBe(409)
    expect(answer.json()).toMatchObject({ held: { aim: 'Hold', code: 'PED03 01' } })
    expect(await audit()).toEqual(before)
  })

  it('is told to officers of what they own alone, in its history too', async () => {
    const { db, pat, signedIn, change } = await keepingPlacements()
    const { t } = db
    const owned = { measure: 'cypf|2019/20|PED03 01', officer: 'haf-bell', position: 9 }
    await db.write((tx) => tx.insert(t.measureOwners).values(owned))
    await change({ code: 'PED03 99', aim: 'A word that is not theirs' })
    const url = `${CATALOGUE}/indicators/residential-placements`
    const haf = await signedIn('Háf Bell', [OFFICER], 'haf-bell')
    const answer = await haf.ask('GET', url)
    expect(answer.json()).toMatchObject({ measures: [{ year: '2019-20' }], history: [] })
    expect(answer.body).not.toMatch(/PED03 99|not theirs/)
    const whole: CatalogueIndicator = (await pat.ask('GET', url)).json()
    expect(whole.history).toMatchObject([{ by: 'Pat Team', action: 'update-measure' }])
  })

  it('leaves a measure with somebody who has left, and says that they have', async () => {
    const { db, change } = await keepingPlacements()
    const { t } = db
    const gone = { leftOn: '2022-02-01' }
    await db.write((tx) => tx.update(t.officers).set(gone).where(eq(t.officers.id, 'sam-murtagh')))
    const answer = await change({ aim: 'Hold' })
    expect(answer.json()).toMatchObject({
      owners: [{ officer: 'liz-davenport' }, { officer: 'sam-murtagh', left: true }],
    })
  })

  it('does not know a measure of a year that has none of it', async () => {
    const { pat, fields } = await keepingPlacements()
    const url = `${MEASURES}/cic-progress`
    expect((await pat.ask('PUT', url, { version: '', fields })).statusCode).toBe(404)
  })
})

describe('a measure that cannot be kept', () => {
  let db: Db
  beforeAll(async () => {
    db = await haltonDb(afterAll)
    const { t } = db
    const gone = { leftOn: '2022-02-01' }
    await db.write((tx) => tx.update(t.officers).set(gone).where(eq(t.officers.id, 'val-armor')))
  })

  const owner = (officer: string, deputy = false) => ({ officer, deputy })
  it.each<[string, Partial<MeasureFields>, string, string]>([
    ['another prefix', { code: 'ADU03 01' }, 'invalid', 'code'],
    ['a prefix in small letters', { code: 'ped03 09' }, 'invalid', 'code'],
    ['a code that another bears', { code: 'PED0302' }, 'conflict', 'code'],
    ['an unknown objective', { objective: 'PED30' }, 'invalid', 'objective'],
    ['an unknown owner', { owners: [owner('nobody')] }, 'invalid', 'owners/0/officer'],
    [
      'an owner twice',
      { owners: [owner('haf-bell'), owner('haf-bell', true)] },
      'invalid',
      'owners/1/officer',
    ],
    ['an owner who has left', { owners: [owner('val-armor')] }, 'invalid', 'owners/0/officer'],
    ['deputies alone', { owners: [owner('haf-bell', true)] }, 'invalid', 'owners'],
  ])('has %s, and nothing of it is written', async (_case, given, code, field) => {
    const { measure, one } = await held(db, 'residential-placements')
    const audit = await db.read.select().from(db.t.audit)
    const fields = { ...measureFields(one.row, one.owners), ...given }
    const input = {
      board: 'cypf',
      year: '2021-22',
      indicator: 'residential-placements',
      version: measure.version,
      fields,
    }
    const refused = updateMeasure({ ...byPat(db), input })
    const path = `/body/fields/${field}`
    await expect(refused).rejects.toMatchObject({ code, fields: [{ path }] })
    expect((await held(db, 'residential-placements')).measure).toEqual(measure)
    expect(await db.read.select().from(db.t.audit)).toEqual(audit)
  })
})
