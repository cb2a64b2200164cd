import type { CatalogueIndicator, TargetFields } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { haltonDb } from '../publication/halton-db.ts'
import type { Db } from '../store/db.ts'
import { type TargetCheck, targetFaults } from './check-target.ts'
import { gatherMeasures, quartersOf } from './describe-measures.ts'
import { targetFields } from './editable-fields.ts'
import { readPlanRows } from './read-plan-rows.ts'
import { setTarget } from './set-target.ts'
import { CATALOGUE, newestChanges, performanceApp } from './test-catalogue.ts'
import { A_TARGET, byPat, held } from './test-keeping.ts'

async function keepingPlacements(indicator = 'residential-placements') {
  const app = await performanceApp()
  const { measure } = await held(app.db, indicator)
  const url = `${CATALOGUE}/2021-22/measures/${indicator}/target`
  const set = (given: Partial<TargetFields>, version = measure.version) =>
    app.pat.ask('PUT', url, { version, target: { ...A_TARGET, ...given } })
  const audit = () => app.db.read.select().from(app.db.t.audit)
  return { ...app, set, audit, version: measure.version }
}

function targetsOf(body: CatalogueIndicator) {
  return body.measures[0]?.targets.map(({ validFrom, text, isInForce }) => [
    validFrom,
    text,
    isInForce,
  ])
}

it('corrects the target that is held from the same day', async () => {
  const { db, pat, set, audit } = await keepingPlacements()
  const rows = await audit()
  const answer = await set({ value: '18', rationale: 'Agreed in the spring.' })
  expect(answer.statusCode).toBe(200)
  expect(await audit()).toHaveLength(rows.length + 1)
  expect(targetsOf(answer.json())).toEqual([['2021-04-01', 'No more than 18', true]])
  expect(await newestChanges(db)).toMatchObject([
    {
      actor: `account ${pat.account}`,
      action: 'set-target',
      subject: 'measure cypf 2021/22 residential-placements',
      board: 'cypf',
      before: { value: '20', validFrom: '2021-04-01', rationale: null },
      after: { value: '18', validFrom: '2021-04-01', rationale: 'Agreed in the spring.' },
    },
  ])
})

it('makes a new version from another day on, and keeps the one before', async () => {
  const { db, set } = await keepingPlacements()
  const answer = await set({
    validFrom: '2021-10-01',
    tolerance: { kind: 'relative', amount: '0.05' },
  })
  expect(targetsOf(answer.json())).toEqual([
    ['2021-10-01', 'No more than 34, tolerance 5%', true],
    ['2021-04-01', 'No more than 20', false],
  ])
  expect(await newestChanges(db)).toMatchObject([{ action: 'set-target', before: null }])
})

it('does not let a version hold before its day', async () => {
  const { set } = await keepingPlacements()
  const answer = await set({ validFrom: '2022-02-02' })
  expect(targetsOf(answer.json())).toEqual([
    ['2022-02-02', 'No more than 34', false],
    ['2021-04-01', 'No more than 20', true],
  ])
})

it('sets targets of single quarters, of those that have no period yet too', async () => {
  const { set } = await keepingPlacements()
  const answer = await set({ periodTargets: { '2021-22-Q4': '20', '2021-22-Q2': '28' } })
  expect(targetsOf(answer.json())).toEqual([
    ['2021-04-01', 'No more than 34, 28 in Quarter 2, 20 in Quarter 4', true],
  ])
})

it('takes the targets of single quarters away again', async () => {
  const { db, set } = await keepingPlacements()
  const first: CatalogueIndicator = (await set({ periodTargets: { '2021-22-Q4': '20' } })).json()
  const answer = await set({}, first.measures[0]?.version)
  expect(targetsOf(answer.json())).toEqual([['2021-04-01', 'No more than 34', true]])
  expect(await db.read.select().from(db.t.periodTargets)).toEqual([])
})

it('sets the target of one component beside the others', async () => {
  const { set } = await keepingPlacements('placement-quality-visits')
  const answer = await set({ component: 'Residential', value: '95' })
  const { measures }: CatalogueIndicator = answer.json()
  expect(measures[0]?.targetTexts).toEqual([
    expect.stringMatching(/^Residential: .*95/),
    'Leaving Care: Benchmarking year',
  ])
})

it('says in words what a target is and what it keeps apart from the policy', async () => {
  const { set } = await keepingPlacements()
  const answer = await set({
    kind: 'change',
    value: '-6',
    baseline: '40',
    tolerance: { kind: 'floor', amount: '36' },
    disputed: 'The baseline is another count.',
  })
  expect(targetsOf(answer.json())).toEqual([
    ['2021-04-01', 'A reduction of 6 from 40, floor 36, disputed', true],
  ])
})

it('writes nothing where nothing changes', async () => {
  const { db, set, audit } = await keepingPlacements()
  const { one } = await held(db, 'residential-placements')
  const before = await audit()
  const [row] = one.targets
  const answer = await set(targetFields(row as NonNullable<typeof row>, []))
  expect(answer.statusCode).toBe(200)
  expect(await audit()).toEqual(before)
})

it('refuses a second target that was written before the first was set', async () => {
  const { set, audit } = await keepingPlacements()
  await set({ value: '18' })
  const before = await audit()
  const answer = await set({ value: '19' })
  expect(answer.statusCode).toBe(409)
  expect(answer.json()).toMatchObject({
    held: {
      id: 'residential-placements',
      measures: [{ targetTexts: ['No more than 18'] }, {}, {}],
    },
  })
  expect(await audit()).toEqual(before)
})

it('refuses what does not fit, names the fields, and writes nothing', async () => {
  const { set, audit } = await keepingPlacements()
  const before = await audit()
  const answer = await set({ value: '18.5', approvedOn: '2022-02-02' })
  expect(answer.statusCode).toBe(400)
  expect(answer.json()).toMatchObject({
    errors: [{ path: '/body/target/value' }, { path: '/body/target/approvedOn' }],
  })
  expect(await audit()).toEqual(before)
})

it.each<[string, object, string]>([
  ['text where a number is', { value: 'many' }, 'value'],
  ['a profile of three', { profile: ['30', '60', '100'] }, 'profile'],
  ['a control character in the reason', { rationale: 'a\u0007b' }, 'rationale'],
  ['a reason of 4,001 characters', { rationale: 'a'.repeat(4001) }, 'rationale'],
])('refuses %s', async (_case, given, field) => {
  const { set } = await keepingPlacements()
  const answer = await set(given)
  expect(answer.statusCode).toBe(400)
  expect(answer.json()).toMatchObject({ errors: [{ path: `/body/target/${field}` }] })
})

it('keeps nothing of a write that fails at its end, in the audit trail neither', async () => {
  const db = await haltonDb()
  const { measure, rows } = await held(db, 'residential-placements')
  const audit = await db.read.select().from(db.t.audit)
  const failing: Db = {
    ...db,
    write: (change) =>
      db.write(async (tx) => {
        await change(tx)
        throw new Error('The disk is full')
      }),
  }
  const { version } = measure
  const key = { board: 'cypf', year: '2021-22', indicator: 'residential-placements' }
  const input = { ...key, version, target: A_TARGET }
  await expect(setTarget({ ...byPat(failing), input })).rejects.toThrow('The disk is full')
  expect((await held(db, 'residential-placements')).rows).toEqual(rows)
  expect(await db.read.select().from(db.t.audit)).toEqual(audit)
})

it('could keep every target that the first board’s plans hold', async () => {
  const db = await haltonDb()
  const rows = await readPlanRows(db, { board: 'cypf' })
  const faults = gatherMeasures(rows, '2022-02-01').flatMap(({ row, targets, planned }) => {
    const check: TargetCheck = { indicator: planned.indicator, year: row.year, today: '2022-02-01' }
    return targets.flatMap((target) =>
      targetFaults(targetFields(target, quartersOf(rows, target)), check).map(
        ({ path }) => `${row.year} ${row.code} ${path}`,
      ),
    )
  })
  expect(rows.targets).toHaveLength(119)
  expect(faults).toEqual([])
})
