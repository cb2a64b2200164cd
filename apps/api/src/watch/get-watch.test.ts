import { expect, it } from 'vitest'
import { corrected, publishedBoard } from '../publication/test-publication.ts'
import { SAID, typedFigure } from '../returns/test-returns.ts'
import { getWatch } from './get-watch.ts'
import { inWords, publishStories, watchStories } from './test-stories.ts'

it('tells of a measure that turned red', async () => {
  expect(await watchStories({ placements: { told: '18 21 38' } })).toEqual([
    ['placements', 'newly-red', 'Red, from amber in Quarter 2 2020/21.'],
  ])
})

it('says where the figure is provisional', async () => {
  expect(await watchStories({ placements: { told: '18 38~' } })).toEqual([
    ['placements', 'newly-red', 'Red, from green in Quarter 1 2020/21. The figure is provisional.'],
  ])
})

it('tells for how many quarters a measure is red, through another code and a missing return', async () => {
  expect(await watchStories({ placements: { told: '18 38 38 to-follow 38' } })).toEqual([
    [
      'placements',
      'red-running',
      'Red for 3 quarters running, since Quarter 2 2020/21. 1 quarter in that time had no rating.',
    ],
  ])
})

it('tells of a measure that turned from red', async () => {
  expect(await watchStories({ placements: { told: '38 38 21' } })).toEqual([
    [
      'placements',
      'turned-from-red',
      'Amber, from red in Quarter 2 2020/21, where it was red for 2 quarters running.',
    ],
  ])
})

it('tells of a year whose likely range reaches past the tolerance', async () => {
  const admissions = {
    told: '100 200 300 400 120 260',
    basis: 'cumulative-count',
    target: '500',
  } as const
  expect(await watchStories({ admissions })).toEqual([
    [
      'admissions',
      'heading-for-red',
      'Its likely range reaches 554, past the target of 500 by more than the tolerance of 25.',
    ],
  ])
})

it('tells of a measure that was worse in two quarters running', async () => {
  expect(await watchStories({ placements: { told: '10 10 10 10 15 20' } })).toEqual([
    [
      'placements',
      'heading-for-red',
      'Worse in two quarters running, Quarter 1 2021/22 and Quarter 2 2021/22. ' +
        'Worse: 20 against 10 at 30 September 2020 (lower is better).',
    ],
  ])
})

it('says nothing of one that got worse and still has much to spare', async () => {
  expect(await watchStories({ placements: { told: '10 10 10 10 15 16' } })).toEqual([])
})

it('keeps a measure in sight that was red for quarters and whose figure is to follow', async () => {
  expect(await watchStories({ placements: { told: '18 38 38 to-follow' } })).toEqual([
    [
      'placements',
      'overdue',
      'The figure is to follow. The last was reported in Quarter 3 2020/21, ' +
        'when it was red for 2 quarters running.',
    ],
  ])
})

it('says what a figure that came since has made of a quarter between', async () => {
  const placements = {
    told: '18 to-follow 38',
    restates: { in: 3, quarter: 2, value: '19' },
  }
  expect((await watchStories({ placements }))[0]).toEqual([
    'placements',
    'newly-red',
    'Red, from green in Quarter 1 2020/21, the last that it was rated in. ' +
      'Quarter 2 2020/21 is green once restated.',
  ])
})

it('tells of a figure that is missing where there was one', async () => {
  expect(await watchStories({ placements: { told: '38 missing' } })).toEqual([
    [
      'placements',
      'overdue',
      'No figure was given. The last was reported in Quarter 1 2020/21, when it was red.',
    ],
  ])
})

it('tells of a status that a restated figure changed', async () => {
  const placements = { told: '38 18', restates: { in: 2, quarter: 1, value: '19' } }
  expect(await watchStories({ placements })).toEqual([
    [
      'placements',
      'turned-from-red',
      'Green, from red in Quarter 1 2020/21 (green once restated).',
    ],
    [
      'placements',
      'restated',
      'Quarter 1 2020/21 was published as red. With the figure restated in Quarter 2 2020/21 it is green.',
    ],
  ])
})

it('tells of a milestone past its day', async () => {
  const milestone = {
    board: 'cypf',
    year: '2020/21',
    code: 'PED01a',
    milestone: 'local-offer',
    objective: 'PED01',
    title: 'Publish the local offer',
    due_date: '2020-06-30',
    due_text: 'June 2020',
    owners: 'bob',
  }
  const ctx = await publishStories(
    { placements: { told: '18 18' } },
    {
      milestones: [milestone],
      milestoneUpdates: [
        { board: 'cypf', sequence: '2', milestone: 'local-offer', state: 'in-progress' },
      ],
    },
  )
  const { rows } = await getWatch({ ctx })
  expect(rows).toMatchObject([
    {
      kind: 'milestone-past-due',
      about: { kind: 'milestone', id: 'local-offer', code: 'PED01a' },
      why: 'It was due on 30 June 2020, 1 quarter ago, and is in progress.',
      quarters: 1,
      since: { id: '2020-21-Q1' },
      officers: ['Bob Baker'],
    },
  ])
})

it('tells where officers judge otherwise, what they do about it, and of a correction that changed a status', async () => {
  const judged = {
    ...typedFigure('19'),
    judgement: { status: 'amber', reason: 'Two more are due.' },
  } as const
  const { ctx } = await corrected(await publishedBoard(), { return: judged })
  const { rows } = await getWatch({ ctx })
  const ofMeasure = rows.filter(({ about }) => about.id === 'residential-placements')
  expect(ofMeasure.map(inWords)).toEqual([
    [
      'residential-placements',
      'turned-from-red',
      'Green, from red in Quarter 2 2021/22, where it was red for 2 quarters running. ' +
        'It was published without sign-off.',
    ],
    [
      'residential-placements',
      'judgement-differs',
      'The rules give green. Judged by Liz Davenport, Sam Murtagh: amber. Two more are due. ' +
        'It was published without sign-off.',
    ],
    [
      'residential-placements',
      'restated',
      'Quarter 3 2021/22 was published as red. Its correction made that green: Two children were counted twice.',
    ],
  ])
  expect(ofMeasure[0]?.actions).toEqual([
    {
      officers: ['Liz Davenport'],
      text: SAID.action,
      byWhen: SAID.byWhen,
      isPromise: true,
    },
  ])
})

it('says nothing of measures that stay green, that never had a figure, or that are not due', async () => {
  const stories = {
    green: { told: '18 18 18' },
    silent: { told: 'to-follow overdue missing' },
    'not-due': { told: '18 18 not-due' },
  }
  expect(await watchStories({ ...stories, silent: { told: 'to-follow missing missing' } })).toEqual(
    [],
  )
})

it('says how far past its target a measure is, who answers for it, and of which service', async () => {
  const { rows } = await getWatch({ ctx: await publishStories({ placements: { told: '18 38' } }) })
  expect(rows).toMatchObject([
    {
      about: { code: 'PED01 01' },
      status: 'red',
      distance: 90,
      quarters: 1,
      officers: ['Ann Archer'],
      services: ['Children and Families'],
      reason: '38 at 30 September 2020 is 18 above the target of 20, more than the tolerance of 1.',
    },
  ])
})

it('gives no number away that is protected', async () => {
  const placements = { told: '4 3', target: '1', smallNumbers: true }
  const { rows } = await getWatch({ ctx: await publishStories({ placements }) })
  expect(rows).toMatchObject([{ kind: 'red-running', distance: null }])
  expect(rows[0]?.reason).toMatch(/not shown, to protect a small number/)
})
