import type { CatalogueIndicator } from '@quarterdeck/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { haltonDb } from '../publication/halton-db.ts'
import type { Db } from '../store/db.ts'
import { createIndicator } from './create-indicator.ts'
import { CATALOGUE, newestChanges, performanceApp, versionsOfBoard } from './test-catalogue.ts'
import { byPat, NEW_INDICATOR } from './test-keeping.ts'

const { board: _, ...BODY } = NEW_INDICATOR

it('creates an indicator with its first definition and its place in the plan', async () => {
  const { pat } = await performanceApp()
  const answer = await pat.ask('POST', `${CATALOGUE}/indicators`, BODY)
  expect(answer.statusCode).toBe(201)
  const created: CatalogueIndicator = answer.json()
  expect(created).toMatchObject({
    id: 'kinship-placements',
    ...BODY.fields,
    definitions: [{ ...BODY.definition, version: 1, reason: null }],
    measures: [
      {
        code: 'PED03 08',
        year: '2021-22',
        owners: [{ officer: 'angela-povey', name: 'Angela Povey', deputy: false, left: false }],
        targets: [],
        warnings: [{ code: 'no-target' }],
      },
    ],
    recentFigures: [],
    history: [{ by: 'Pat Team', action: 'create-indicator', before: null }],
  })
  const read = await pat.ask('GET', `${CATALOGUE}/indicators/kinship-placements`)
  expect(read.json()).toEqual(created)
})

it('leaves one row in the audit trail and raises the versions of the board', async () => {
  const { db, pat } = await performanceApp()
  const audit = await db.read.select().from(db.t.audit)
  const before = await versionsOfBoard(db)
  await pat.ask('POST', `${CATALOGUE}/indicators`, BODY)
  expect(await db.read.select().from(db.t.audit)).toHaveLength(audit.length + 1)
  const { fields, definition, year: __, measure } = BODY
  expect(await newestChanges(db)).toEqual([
    {
      actor: `account ${pat.account}`,
      action: 'create-indicator',
      subject: 'indicator kinship-placements',
      board: 'cypf',
      before: null,
      after: { ...fields, definition, year: '2021/22', measure },
    },
  ])
  const after = await versionsOfBoard(db)
  expect(after?.published).toBe((before?.published ?? 0) + 1)
  expect(after?.working).toBe((before?.working ?? 0) + 1)
})

it('keeps markup and scripts as the text that they are', async () => {
  const { pat } = await performanceApp()
  const name = `<script>alert("1")</script> & 'children'; drop table indicators --`
  const fields = { ...BODY.fields, name }
  const answer = await pat.ask('POST', `${CATALOGUE}/indicators`, { ...BODY, fields })
  expect(answer.json()).toMatchObject({ name })
})

it.each([
  [
    'a name with a control character',
    { fields: { ...BODY.fields, name: 'A\u0000B' } },
    'fields/name',
  ],
  [
    'a name of 301 characters',
    { fields: { ...BODY.fields, name: 'a'.repeat(301) } },
    'fields/name',
  ],
  ['no basis that there is', { fields: { ...BODY.fields, basis: 'weekly' } }, 'fields/basis'],
  ['an id in capitals', { id: 'Kinship' }, 'id'],
  ['seven decimals', { definition: { ...BODY.definition, decimals: 7 } }, 'definition/decimals'],
])('refuses %s, and names the field', async (_case, given, field) => {
  const { db, pat } = await performanceApp()
  const audit = await db.read.select().from(db.t.audit)
  const answer = await pat.ask('POST', `${CATALOGUE}/indicators`, { ...BODY, ...given })
  expect(answer.statusCode).toBe(400)
  expect(answer.json()).toMatchObject({ errors: [{ path: `/body/${field}` }] })
  expect(await db.read.select().from(db.t.audit)).toEqual(audit)
})

describe('an indicator that cannot be kept', () => {
  let db: Db
  beforeAll(async () => {
    db = await haltonDb(afterAll)
  })

  const { fields, definition, measure } = NEW_INDICATOR
  const two = ['Boys', 'Girls']
  it.each<[string, object, string, string]>([
    ['an id that is taken', { id: 'school-attendance' }, 'conflict', 'id'],
    ['a name of spaces', { fields: { ...fields, name: '  ' } }, 'invalid', 'fields/name'],
    [
      'components of a single figure',
      { definition: { ...definition, components: two } },
      'invalid',
      'definition/components',
    ],
    [
      'a sum of nothing',
      { definition: { ...definition, combine: 'sum' } },
      'invalid',
      'definition/components',
    ],
    [
      'a sum of one',
      { definition: { ...definition, combine: 'sum', components: ['Boys'] } },
      'invalid',
      'definition/components',
    ],
    [
      'a component twice',
      { definition: { ...definition, combine: 'each', components: ['Boys', ' Boys '] } },
      'invalid',
      'definition/components/1',
    ],
    [
      'a headline that is no component',
      { definition: { ...definition, combine: 'headline', components: two, headline: 'All' } },
      'invalid',
      'definition/headline',
    ],
    [
      'no headline where one counts',
      { definition: { ...definition, combine: 'headline', components: two } },
      'invalid',
      'definition/headline',
    ],
    [
      'a headline of a sum',
      { definition: { ...definition, combine: 'sum', components: two, headline: 'Boys' } },
      'invalid',
      'definition/headline',
    ],
    ['a year that is none', { year: '2021-23' }, 'invalid', 'year'],
    [
      'an objective of another year',
      { year: '2018-19', measure: { ...measure, objective: 'PED09' } },
      'invalid',
      'measure/objective',
    ],
    [
      'a code of another board',
      { measure: { ...measure, code: 'HEA01 01' } },
      'invalid',
      'measure/code',
    ],
    [
      'a code that is taken',
      { measure: { ...measure, code: 'PED03 01' } },
      'conflict',
      'measure/code',
    ],
    [
      'a code that is taken, written another way',
      { measure: { ...measure, code: 'PED0301' } },
      'conflict',
      'measure/code',
    ],
    [
      'an owner who is not there',
      { measure: { ...measure, owners: [{ officer: 'nobody', deputy: false }] } },
      'invalid',
      'measure/owners/0/officer',
    ],
  ])('has %s, and nothing of it is written', async (_case, given, code, field) => {
    const { t, read } = db
    const audit = await read.select().from(t.audit)
    const refused = createIndicator({
      ...byPat(db),
      input: { ...NEW_INDICATOR, ...given } as typeof NEW_INDICATOR,
    })
    await expect(refused).rejects.toMatchObject({ code, fields: [{ path: `/body/${field}` }] })
    expect(await read.select().from(t.audit)).toEqual(audit)
    const indicators = await read.select({ id: t.indicators.id }).from(t.indicators)
    expect(indicators).not.toContainEqual({ id: 'kinship-placements' })
  })
})
