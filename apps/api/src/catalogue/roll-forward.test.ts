import type { RollForward, RollForwardProposal } from '@quarterdeck/contract'
import { and, eq, like } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Db } from '../store/db.ts'
import {
  addHealthBoard,
  CATALOGUE,
  HEALTH_PERFORMANCE,
  newestChanges,
  performanceApp,
} from './test-catalogue.ts'
import { frozenHashes, readPublicAnswers } from './test-public-answers.ts'

const ROLL = `${CATALOGUE}/roll-forward`

/** Everything published is read twice; the first of the file also fills a database. */
const LONG = { timeout: 60_000 }

type Pat = Awaited<ReturnType<typeof performanceApp>>['pat']

async function proposalFor(pat: Pat): Promise<RollForwardProposal> {
  return (await pat.ask('GET', ROLL)).json()
}

/** What is sent back when nothing of the proposal is changed. */
function asProposed({ from, to, ...plan }: RollForwardProposal): RollForward {
  return {
    from: from.id,
    to: to.id,
    objectives: plan.objectives,
    measures: plan.measures.map(({ indicator, carried, code, objective }) => ({
      indicator,
      carried,
      code,
      objective,
    })),
    milestones: plan.milestones.map(
      ({ id, carried, code, objective, dueDate, dueText, endedReason }) => ({
        id,
        carried,
        code,
        objective,
        dueDate,
        dueText,
        endedReason,
      }),
    ),
  }
}

async function planFor(pat: Pat): Promise<RollForward> {
  return asProposed(await proposalFor(pat))
}

/** The same with one of a list changed. */
function withOne<T>(all: readonly T[], at: number, change: Partial<T>): T[] {
  return all.map((each, index) => (index === at ? { ...each, ...change } : each))
}

async function measuresOf({ t, read }: Db, year: string) {
  return await read
    .select()
    .from(t.measures)
    .where(and(eq(t.measures.board, 'cypf'), eq(t.measures.year, year)))
    .orderBy(t.measures.position)
}

async function rowsOf({ t, read }: Db) {
  return {
    objectives: await read.select().from(t.objectives),
    measures: await read.select().from(t.measures),
    targets: await read.select().from(t.targets),
    periods: await read.select().from(t.periods),
    milestones: await read.select().from(t.milestones),
    plans: await read.select().from(t.milestonePlans),
  }
}

async function hasLeft({ t, write }: Db, officer: string, leftOn: string): Promise<void> {
  await write((tx) => tx.update(t.officers).set({ leftOn }).where(eq(t.officers.id, officer)))
}

async function newestStateIs(
  { t, write }: Db,
  milestone: string,
  state: 'completed' | 'no-longer-progressing',
): Promise<void> {
  await write((tx) =>
    tx
      .update(t.milestoneUpdates)
      .set({ state })
      .where(
        and(
          eq(t.milestoneUpdates.milestone, milestone),
          eq(t.milestoneUpdates.publication, 'cypf|3'),
        ),
      ),
  )
}

describe('the proposal', LONG, () => {
  it('is the year after the newest plan, with its objectives, indicators and codes', async () => {
    const { db, pat } = await performanceApp()
    const proposal = await proposalFor(pat)
    expect(proposal).toMatchObject({
      from: { id: '2021-22', label: '2021/22' },
      to: { id: '2022-23', label: '2022/23' },
    })
    expect(proposal.objectives.map(({ code }) => code)).toEqual([
      'PED01',
      'PED02',
      'PED03',
      'PED04',
      'PED05',
      'PED06',
    ])
    const old = await measuresOf(db, '2021/22')
    expect(proposal.measures.map(({ indicator, code }) => [indicator, code])).toEqual(
      old.map(({ indicator, code }) => [indicator, code]),
    )
    expect(proposal.measures.every(({ carried }) => carried)).toBe(true)
  })

  it('tells of each measure what it was and who answered for it', async () => {
    const { pat } = await performanceApp()
    const { measures } = await proposalFor(pat)
    expect(measures.find(({ indicator }) => indicator === 'residential-placements')).toEqual({
      indicator: 'residential-placements',
      carried: true,
      code: 'PED03 01',
      objective: 'PED03',
      name: 'Children placed in residential care',
      oldCode: 'PED03 01',
      owners: [
        { officer: 'liz-davenport', name: 'Liz Davenport', deputy: false, left: false },
        { officer: 'sam-murtagh', name: 'Sam Murtagh', deputy: false, left: false },
      ],
      oldTargets: ['No more than 20'],
    })
  })

  it.each([
    ['has left', '2022-01-31', true],
    ['leaves before the new year begins', '2022-03-30', true],
    ['stays until it has begun', '2022-04-01', false],
  ])('says of an owner who %s', async (_, leftOn, left) => {
    const { db, pat } = await performanceApp()
    await hasLeft(db, 'liz-davenport', leftOn)
    const { measures } = await proposalFor(pat)
    const found = measures.find(({ indicator }) => indicator === 'residential-placements')
    expect(found?.owners[0]).toMatchObject({ officer: 'liz-davenport', left })
  })

  it.each([
    ['completed', 'Completed, as reported for Quarter 2 2021/22.'],
    ['no-longer-progressing', 'No longer progressing, as reported for Quarter 2 2021/22.'],
  ] as const)('leaves out a milestone that is %s, and says why', async (state, endedReason) => {
    const { db, pat } = await performanceApp()
    await newestStateIs(db, 'parental-offer', state)
    const { milestones } = await proposalFor(pat)
    expect(milestones.find(({ id }) => id === 'parental-offer')).toEqual({
      id: 'parental-offer',
      carried: false,
      code: 'PED01c',
      objective: 'PED01',
      dueDate: '2022-03-31',
      dueText: 'March 2022',
      endedReason,
      title: 'Revise the offer to parents, with training on reducing parental conflict',
      oldCode: 'PED01c',
      state,
    })
  })

  it('carries every other milestone', async () => {
    const { pat } = await performanceApp()
    const { milestones } = await proposalFor(pat)
    const ended = milestones.filter(({ carried }) => !carried)
    expect(ended.map(({ id }) => id)).toEqual(['pause-project', 'risk-assessment-process'])
    expect(milestones).toHaveLength(27)
  })

  it('keeps a due day to come, and of one that is past the text', async () => {
    const { pat } = await performanceApp()
    const { milestones } = await proposalFor(pat)
    const dueOf = (id: string) => {
      const found = milestones.find((each) => each.id === id)
      return [found?.dueDate, found?.dueText]
    }
    expect(dueOf('post-16-offers')).toEqual(['2022-07-31', 'July 2022'])
    expect(dueOf('post-16-destinations')).toEqual([null, 'October 2021'])
    expect(dueOf('quality-assurance-framework')).toEqual([null, '2022'])
  })

  it('gives the second of two milestones under one code the next letter', async () => {
    const { pat } = await performanceApp()
    const { milestones } = await proposalFor(pat)
    const renamed = milestones.filter(({ code, oldCode }) => code !== oldCode)
    expect(renamed).toMatchObject([
      { id: 'post-16-progression-routes', oldCode: 'PED06d', code: 'PED06e' },
    ])
  })

  it('is not found for a board without a plan', async () => {
    const { db, signedIn } = await performanceApp()
    await addHealthBoard(db)
    await db.write((tx) => tx.delete(db.t.objectives).where(eq(db.t.objectives.board, 'health')))
    const helen = await signedIn('Helen Health', [HEALTH_PERFORMANCE])
    const answer = await helen.ask('GET', '/api/boards/health/catalogue/roll-forward')
    expect(answer.statusCode).toBe(404)
    expect(answer.json().detail).toBe('Board health has no plan to roll forward.')
  })
})

describe('rolling the plan of 2021/22 forward', () => {
  it('keeps the indicators and milestones under whatever codes, and says what it did', async () => {
    const { db, pat } = await performanceApp()
    const plan = await planFor(pat)
    const changed = {
      ...plan,
      measures: withOne(withOne(plan.measures, 0, { code: 'PED01 99' }), 1, { carried: false }),
    }
    const old = await measuresOf(db, '2021/22')
    const answer = await pat.ask('POST', ROLL, changed)
    expect(answer.statusCode).toBe(201)
    expect(answer.json()).toEqual({
      year: '2022-23',
      measures: 37,
      dropped: 1,
      milestonesCarried: 25,
      milestonesEnded: 2,
      targetsToSet: 37,
    })
    const made = await measuresOf(db, '2022/23')
    const kept = old.filter((_, at) => at !== 1)
    expect(made.map(({ indicator }) => indicator)).toEqual(kept.map(({ indicator }) => indicator))
    expect(made.map(({ aim, title }) => [aim, title])).toEqual(
      kept.map(({ aim, title }) => [aim, title]),
    )
    expect(made[0]).toMatchObject({ code: 'PED01 99', indicator: old[0]?.indicator })
    expect(await measuresOf(db, '2021/22')).toEqual(old)
  })

  it('carries owners, deputies too, and nobody who has left', async () => {
    const { db, pat } = await performanceApp()
    const { t } = db
    await hasLeft(db, 'liz-davenport', '2022-01-31')
    const deputy = { measure: 'cypf|2021/22|PED03 01', officer: 'val-armor', position: 3 }
    await db.write((tx) => tx.insert(t.measureOwners).values({ ...deputy, deputy: true }))
    await pat.ask('POST', ROLL, await planFor(pat))
    const owners = await db.read
      .select()
      .from(t.measureOwners)
      .where(eq(t.measureOwners.measure, 'cypf|2022/23|PED03 01'))
      .orderBy(t.measureOwners.position)
    expect(owners.map(({ officer, deputy: isDeputy }) => [officer, isDeputy])).toEqual([
      ['sam-murtagh', false],
      ['val-armor', true],
    ])
    const ofMilestone = await db.read
      .select({ officer: t.milestoneOwners.officer })
      .from(t.milestoneOwners)
      .innerJoin(t.milestonePlans, eq(t.milestoneOwners.plan, t.milestonePlans.id))
      .where(
        and(
          eq(t.milestonePlans.year, '2022/23'),
          eq(t.milestonePlans.milestone, 'timely-permanency'),
        ),
      )
    expect(ofMilestone).toEqual([{ officer: 'angela-povey' }])
  })

  it('leaves every target to be set, on the newest definition, from the first day', async () => {
    const { db, pat } = await performanceApp()
    const { t } = db
    const redefined = {
      indicator: 'residential-placements',
      version: 9,
      meaning: 'Another meaning',
      unit: 'count',
      decimals: 0,
      combine: 'single' as const,
      components: [],
    }
    await db.write((tx) => tx.insert(t.definitions).values(redefined))
    await pat.ask('POST', ROLL, await planFor(pat))
    const targets = await db.read
      .select()
      .from(t.targets)
      .where(like(t.targets.measure, 'cypf|2022/23|%'))
    expect(targets).toHaveLength(38)
    const ways = targets.map(({ component, validFrom, kind, reason, value }) =>
      [component, validFrom, kind, reason, value].join(' '),
    )
    expect(new Set(ways)).toEqual(new Set([' 2022-04-01 none not-set ']))
    const one = targets.find(({ measure }) => measure === 'cypf|2022/23|PED03 01')
    expect(one).toMatchObject({ definition: 9, component: '' })
  })

  it('adds the year’s four quarters, and publishes nothing', async () => {
    const { db, pat } = await performanceApp()
    await pat.ask('POST', ROLL, await planFor(pat))
    const periods = await db.read
      .select({ period: db.t.periods.period, returnDue: db.t.periods.returnDue })
      .from(db.t.periods)
      .where(like(db.t.periods.period, '2022-23-%'))
    expect(periods).toEqual([
      { period: '2022-23-Q1', returnDue: null },
      { period: '2022-23-Q2', returnDue: null },
      { period: '2022-23-Q3', returnDue: null },
      { period: '2022-23-Q4', returnDue: null },
    ])
    expect(await db.read.select().from(db.t.publications)).toHaveLength(3)
  })

  it('ends what is not carried, and keeps its history for signed-in people', async () => {
    const { db, pat } = await performanceApp()
    const address = '/api/boards/cypf/milestones/parental-offer'
    const before = (await pat.ask('GET', address)).json()
    const plan = await planFor(pat)
    const at = plan.milestones.findIndex(({ id }) => id === 'parental-offer')
    const endedReason = 'It is done by the region now.'
    const milestones = withOne(plan.milestones, at, { carried: false, endedReason })
    await pat.ask('POST', ROLL, { ...plan, milestones })
    const ended = await db.read
      .select()
      .from(db.t.milestones)
      .where(eq(db.t.milestones.endedAfter, '2021/22'))
    const done = 'Completed, as reported for Quarter 2 2021/22.'
    expect(new Map(ended.map((each) => [each.id, each.endedReason]))).toEqual(
      new Map([
        ['parental-offer', endedReason],
        ['pause-project', done],
        ['risk-assessment-process', done],
      ]),
    )
    const history = (await pat.ask('GET', address)).json()
    expect(history).toEqual(before)
    expect(history.updates).toMatchObject([{ period: { id: '2021-22-Q2' } }])
  })

  it('keeps due days and texts as they were sent', async () => {
    const { db, pat } = await performanceApp()
    const plan = await planFor(pat)
    const due = { dueDate: '2023-03-31', dueText: ' March 2023 ' }
    await pat.ask('POST', ROLL, { ...plan, milestones: withOne(plan.milestones, 0, due) })
    const [first] = await db.read
      .select()
      .from(db.t.milestonePlans)
      .where(eq(db.t.milestonePlans.year, '2022/23'))
      .orderBy(db.t.milestonePlans.position)
    expect(first).toMatchObject({
      milestone: 'school-attendance-work',
      code: 'PED01a',
      dueDate: '2023-03-31',
      dueText: 'March 2023',
    })
  })

  it('adds one audit row', async () => {
    const { db, pat } = await performanceApp()
    const [before] = await newestChanges(db)
    const plan = await planFor(pat)
    await pat.ask('POST', ROLL, plan)
    expect(await newestChanges(db, 2)).toEqual([
      {
        actor: `account ${pat.account}`,
        action: 'roll-forward',
        subject: 'plan cypf 2022/23',
        board: 'cypf',
        before: null,
        after: plan,
      },
      before,
    ])
  })

  it('shows the public nothing, byte for byte, and changes nothing frozen', LONG, async () => {
    const { app, db, pat } = await performanceApp()
    const before = { answers: await readPublicAnswers(app), frozen: await frozenHashes(db) }
    const plan = await planFor(pat)
    const changed = {
      ...plan,
      objectives: withOne(plan.objectives, 0, { title: 'Another title' }),
      measures: withOne(plan.measures, 0, { code: 'PED01 99' }),
      milestones: withOne(plan.milestones, 0, { code: 'PED01z', dueDate: '2023-03-31' }),
    }
    expect((await pat.ask('POST', ROLL, changed)).statusCode).toBe(201)
    expect(await readPublicAnswers(app)).toEqual(before.answers)
    expect(await frozenHashes(db)).toEqual(before.frozen)
  })

  it('can be done again for the year after', async () => {
    const { pat } = await performanceApp()
    await pat.ask('POST', ROLL, await planFor(pat))
    const next = await planFor(pat)
    expect(next.to).toBe('2023-24')
    expect((await pat.ask('POST', ROLL, next)).statusCode).toBe(201)
  })
})

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
