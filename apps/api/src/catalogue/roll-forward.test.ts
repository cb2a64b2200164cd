import { and, eq, like } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { newestChanges, performanceApp } from './test-catalogue.ts'
import { frozenHashes, readPublicAnswers } from './test-public-answers.ts'
import { hasLeft, LONG, measuresOf, planFor, ROLL, withOne } from './test-roll-forward.ts'

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
