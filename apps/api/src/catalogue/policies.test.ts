import { describe, expect, it } from 'vitest'
import { ADMINISTRATOR, OFFICER } from '../access/test-app.ts'
import { CATALOGUE, newestChanges, performanceApp } from './test-catalogue.ts'
import { frozenHashes, readPublicAnswers } from './test-public-answers.ts'

const POLICIES = `${CATALOGUE}/policies`

/** Everything published is read twice. */
const LONG = { timeout: 60_000 }

const STRICTER = {
  from: '2022-04-01',
  toleranceRelative: '0.02',
  toleranceCountMinimum: '0',
  direction: 'both',
  deadBand: '0.01',
  smallNumberThreshold: 10,
  note: 'Agreed by the Board in January.',
}

describe('the policies of a board', () => {
  it('are listed with the one in force; nobody is named for what was imported', async () => {
    const { pat } = await performanceApp()
    const answer = await pat.ask('GET', POLICIES)
    expect(answer.json()).toEqual({
      mayChange: true,
      policies: [
        {
          version: 1,
          from: '2018-04-01',
          toleranceRelative: '0.05',
          toleranceCountMinimum: '1',
          direction: 'same-period-last-year',
          deadBand: null,
          smallNumberThreshold: 5,
          note: expect.stringContaining('sets no tolerance'),
          isInForce: true,
          madeBy: null,
          madeAt: null,
        },
      ],
    })
  })

  it('may be read and not changed by an officer', async () => {
    const { signedIn } = await performanceApp()
    const olu = await signedIn('Olu Officer', [OFFICER])
    expect((await olu.ask('GET', POLICIES)).json()).toMatchObject({ mayChange: false })
  })

  it('of a board that is not there are not found', async () => {
    const { signedIn } = await performanceApp()
    const ada = await signedIn('Ada Min', [ADMINISTRATOR])
    expect((await ada.ask('GET', '/api/boards/nowhere/catalogue/policies')).statusCode).toBe(404)
  })
})

describe('a new policy', () => {
  it('is kept with who made it and one audit row', async () => {
    const { db, pat } = await performanceApp()
    const answer = await pat.ask('POST', POLICIES, { after: 1, policy: STRICTER })
    expect(answer.statusCode).toBe(201)
    expect(answer.json().policies).toMatchObject([
      {
        ...STRICTER,
        version: 2,
        isInForce: false,
        madeBy: 'Pat Team',
        madeAt: '2022-02-01T09:00:00.000Z',
      },
      { version: 1, isInForce: true },
    ])
    expect(await newestChanges(db)).toMatchObject([
      {
        actor: `account ${pat.account}`,
        action: 'create-policy',
        subject: 'policy cypf 2',
        board: 'cypf',
        before: { from: '2018-04-01' },
        after: STRICTER,
      },
    ])
  })

  it('is in force from its day on', async () => {
    const { clock, pat, signedIn } = await performanceApp()
    await pat.ask('POST', POLICIES, { after: 1, policy: STRICTER })
    clock.now = new Date('2022-04-01T09:00:00Z')
    const olu = await signedIn('Olu Officer', [OFFICER])
    expect((await olu.ask('GET', POLICIES)).json().policies).toMatchObject([
      { version: 2, isInForce: true },
      { version: 1, isInForce: false },
    ])
  })

  it('made by somebody who saw an older one is refused with the policies held now', async () => {
    const { db, pat } = await performanceApp()
    await pat.ask('POST', POLICIES, { after: 1, policy: STRICTER })
    const answer = await pat.ask('POST', POLICIES, {
      after: 1,
      policy: { ...STRICTER, from: '2023-04-01' },
    })
    expect(answer.statusCode).toBe(409)
    expect(answer.json().held).toEqual((await pat.ask('GET', POLICIES)).json())
    expect(await db.read.select().from(db.t.policies)).toHaveLength(2)
  })

  it.each([
    ['a tolerance of more than the whole', { toleranceRelative: '1.01' }, 'toleranceRelative'],
    ['a tolerance below nothing', { toleranceRelative: '-0.05' }, 'toleranceRelative'],
    ['a least tolerance below nothing', { toleranceCountMinimum: '-1' }, 'toleranceCountMinimum'],
    ['a dead band below nothing', { deadBand: '-0.01' }, 'deadBand'],
    ['the day of the newest one', { from: '2018-04-01' }, 'from'],
    ['a threshold of 1', { smallNumberThreshold: 1 }, 'smallNumberThreshold'],
  ])('with %s is refused at its field', async (_, fields, path) => {
    const { db, pat } = await performanceApp()
    const answer = await pat.ask('POST', POLICIES, { after: 1, policy: { ...STRICTER, ...fields } })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors).toMatchObject([{ path: `/body/policy/${path}` }])
    expect(await db.read.select().from(db.t.policies)).toHaveLength(1)
  })

  it.each([
    ['from a day to come', '2022-04-01'],
    ['from a day before the published quarters', '2018-05-01'],
  ])('%s leaves all that was published as it was, byte for byte', LONG, async (_, from) => {
    const { app, db, pat } = await performanceApp()
    const before = { answers: await readPublicAnswers(app), hashes: await frozenHashes(db) }
    const answer = await pat.ask('POST', POLICIES, { after: 1, policy: { ...STRICTER, from } })
    expect(answer.statusCode).toBe(201)
    expect(await readPublicAnswers(app)).toEqual(before.answers)
    expect(await frozenHashes(db)).toEqual(before.hashes)
  })
})

describe('trying a change', () => {
  it('says what it would make of every published quarter, and keeps nothing', async () => {
    const { db, pat } = await performanceApp()
    const { from: _, note: __, ...policy } = STRICTER
    const before = await newestChanges(db)
    const body = { kind: 'policy', ...policy, toleranceRelative: '0' }
    const answer = await pat.ask('POST', `${CATALOGUE}/what-if`, body)
    expect(answer.statusCode).toBe(200)
    expect(answer.json().publications).toMatchObject([
      { period: { id: '2021-22-Q2' }, statusesChanged: 2 },
      { period: { id: '2019-20-Q1' } },
      { period: { id: '2018-19-Q4' } },
    ])
    expect(await newestChanges(db)).toEqual(before)
  })
})
