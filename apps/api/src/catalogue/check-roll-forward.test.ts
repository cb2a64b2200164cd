import type { RollForward } from '@quarterdeck/contract'
import { describe, expect, it } from 'vitest'
import { CATALOGUE, performanceApp } from './test-catalogue.ts'
import { measuresOf, planFor, proposalFor, ROLL, rowsOf, withOne } from './test-roll-forward.ts'

describe('a roll forward is refused, and nothing is written,', () => {
  it('where the year has a plan', async () => {
    const { db, pat } = await performanceApp()
    const plan = await planFor(pat)
    await pat.ask('POST', ROLL, plan)
    const before = await rowsOf(db)
    const answer = await pat.ask('POST', ROLL, plan)
    expect(answer.statusCode).toBe(409)
    expect(answer.json().detail).toBe('There is a plan for 2022/23 already.')
    expect(await rowsOf(db)).toEqual(before)
  })

  it('where the old year is not the newest, with a proposal as it is now', async () => {
    const { db, pat } = await performanceApp()
    const before = await rowsOf(db)
    const plan = { ...(await planFor(pat)), from: '2022-23', to: '2023-24' }
    const answer = await pat.ask('POST', ROLL, plan)
    expect(answer.statusCode).toBe(409)
    expect(answer.json().held).toEqual(await proposalFor(pat))
    expect(await rowsOf(db)).toEqual(before)
  })

  it.each<[string, (plan: RollForward) => Partial<RollForward>, string]>([
    ['to a year that does not follow', () => ({ to: '2023-24' }), '/body/to'],
    ['to no year', () => ({ to: '2022-29' }), '/body/to'],
    [
      'without one of the indicators',
      ({ measures }) => ({ measures: measures.slice(1) }),
      '/body/measures',
    ],
    [
      'with an indicator twice',
      ({ measures }) => ({
        measures: [...measures, { ...(measures[0] as (typeof measures)[0]), code: 'PED01 99' }],
      }),
      '/body/measures/38/indicator',
    ],
    [
      'with an indicator that the old plan has not',
      ({ measures }) => ({
        measures: [
          ...measures,
          { ...(measures[0] as (typeof measures)[0]), code: 'PED01 99', indicator: 'ks2-rwm' },
        ],
      }),
      '/body/measures/38/indicator',
    ],
    [
      'with two measures under one code, however it is written',
      ({ measures }) => ({ measures: withOne(measures, 3, { code: 'ped0101' }) }),
      '/body/measures/3/code',
    ],
    [
      'with a measure of no objective',
      ({ measures }) => ({ measures: withOne(measures, 3, { objective: 'PED99' }) }),
      '/body/measures/3/objective',
    ],
    [
      'with two objectives under one code',
      ({ objectives }) => ({ objectives: [...objectives, { code: 'PED01', title: 'Again' }] }),
      '/body/objectives/6/code',
    ],
    [
      'with an objective of no title',
      ({ objectives }) => ({ objectives: withOne(objectives, 0, { title: ' ' }) }),
      '/body/objectives/0/title',
    ],
    [
      'without one of the milestones',
      ({ milestones }) => ({ milestones: milestones.slice(1) }),
      '/body/milestones',
    ],
    [
      'with two milestones under one code',
      ({ milestones }) => ({ milestones: withOne(milestones, 2, { code: 'PED01a' }) }),
      '/body/milestones/2/code',
    ],
    [
      'with a milestone that ends for no reason',
      ({ milestones }) => ({ milestones: withOne(milestones, 2, { carried: false }) }),
      '/body/milestones/2/endedReason',
    ],
  ])('%s, naming the field', async (_, change, path) => {
    const { db, pat } = await performanceApp()
    const before = await rowsOf(db)
    const plan = await planFor(pat)
    const answer = await pat.ask('POST', ROLL, { ...plan, ...change(plan) })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors).toMatchObject([{ path }])
    expect(await rowsOf(db)).toEqual(before)
  })
})

it('takes the code of a measure that is not carried for another', async () => {
  const { db, pat } = await performanceApp()
  const plan = await planFor(pat)
  const [first] = plan.measures
  const measures = withOne(withOne(plan.measures, 0, { carried: false }), 1, {
    code: first?.code ?? '',
  })
  expect((await pat.ask('POST', ROLL, { ...plan, measures })).statusCode).toBe(201)
  const made = await measuresOf(db, '2022/23')
  expect(made[0]).toMatchObject({ code: first?.code, indicator: measures[1]?.indicator })
})

it('reads a plan of a thousand rows, which no other endpoint would', async () => {
  const { pat } = await performanceApp()
  const plan = await planFor(pat)
  const [measure] = plan.measures as [RollForward['measures'][number]]
  const [milestone] = plan.milestones as [RollForward['milestones'][number]]
  const long = { ...milestone, id: 'm'.repeat(80), carried: false, endedReason: 'x'.repeat(600) }
  const body = {
    ...plan,
    measures: Array.from({ length: 500 }, () => measure),
    milestones: Array.from({ length: 500 }, () => long),
  }
  expect((await pat.ask('POST', ROLL, body)).statusCode).toBe(400)
  expect((await pat.ask('POST', `${CATALOGUE}/what-if`, body)).statusCode).toBe(413)
})
