import { expect, it } from 'vitest'
import {
  makeMeasure,
  makeMilestone,
  makeQuarter,
  makeRag,
  makeRestated,
  makeScorecard,
} from '../testing/make-quarter.ts'
import { describeQuarter } from './describe-quarter.ts'

const red = makeMeasure()
const green = makeMeasure({ indicator: 'b', objective: 'TST02', rag: makeRag('green') })

function describe(more: Parameters<typeof makeScorecard>[0]) {
  return describeQuarter(makeQuarter({ scorecard: makeScorecard(more) }))
}

it('says which quarter it is, when it was published and which figures these are', () => {
  expect(describe({})).toMatchObject({
    board: 'Test Board',
    quarter: 'Quarter 2 2021/22',
    facets: [
      '1 July to 30 September 2021',
      'Published 24 January 2022, publication 3',
      'Figures as published',
    ],
  })
  expect(describe({ as: 'latest' }).facets.at(-1)).toBe('Latest figures')
})

it('says the quarter in one sentence', () => {
  expect(describe({ measures: [red, green] }).summary).toBe(
    '2 measures: 1 red, 0 amber, 1 green, 0 not rated. Published 24 January 2022.',
  )
})

it('follows the objectives of the plan and leaves out one with nothing beneath it', () => {
  const milestones = [makeMilestone()]
  const { sections } = describe({ measures: [green], milestones })
  expect(
    sections.map(({ code, measureTotal, milestoneTotal }) => [code, measureTotal, milestoneTotal]),
  ).toEqual([
    ['TST01', '0 measures', '1 milestone'],
    ['TST02', '1 measure', '0 milestones'],
  ])
  expect(describe({ measures: [red], milestones }).sections).toHaveLength(1)
})

it('counts the statuses that an objective has', () => {
  const [section] = describe({ measures: [red, { ...red, indicator: 'c' }] }).sections
  expect(section?.counts.map(({ words }) => words)).toEqual(['2 red'])
})

it.each([
  ['published', [], null],
  ['latest', [], 'No figure has changed since it was published on 24 January 2022.'],
  [
    'published',
    [makeRestated()],
    '1 measure has a figure that was changed after it was published on 24 January 2022. This is what the Board was given.',
  ],
  [
    'latest',
    [makeRestated(), makeRestated()],
    '2 measures have a figure that was changed after it was published on 24 January 2022. Each says what it was.',
  ],
  ['published', [makeRestated({ kind: 'confirmed' })], null],
] as const)('says on the %s figures what has changed since: %#', (as, restated, sentence) => {
  const measures = restated.map((each, index) =>
    makeMeasure({ indicator: `m${index}`, restated: each }),
  )
  expect(describe({ as, measures }).restated).toBe(sentence)
})

it('says that the report’s own signs are quoted only where some are lost', () => {
  const kept = makeMeasure({ printedDirection: 'Up', printedProgress: 'Green' })
  const origin =
    'Colours and arrows are worked out from the figures, by version 1 of Quarterdeck’s rules.'
  expect(describe({ measures: [kept] }).origin).toBe(origin)
  expect(describe({ measures: [kept, red] }).origin).toContain('where they can be recovered')
})
