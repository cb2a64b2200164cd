import { WhatIfChange, type WhatIfMeasure, WhatIfResult } from '@quarterdeck/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { haltonDb } from '../publication/halton-db.ts'
import type { Db } from '../store/db.ts'
import { whatIf } from './what-if.ts'

/** The board's policy as it is. */
const POLICY = {
  kind: 'policy',
  toleranceRelative: '0.05',
  toleranceCountMinimum: '1',
  direction: 'same-period-last-year',
  deadBand: null,
  smallNumberThreshold: 5,
} as const satisfies WhatIfChange

let db: Db

beforeAll(async () => {
  db = await haltonDb(afterAll)
})

async function ask(change: WhatIfChange, board = 'cypf'): Promise<WhatIfResult> {
  return await whatIf({ ctx: { db }, input: { board, change } })
}

/** "PED02 03 amber → red", by quarter. */
function colours({ publications }: WhatIfResult): Record<string, string[]> {
  const line = ({ code, status }: WhatIfMeasure) => `${code} ${status.was} → ${status.now}`
  return Object.fromEntries(publications.map((each) => [each.period.id, each.changes.map(line)]))
}

function counts({ publications }: WhatIfResult) {
  return publications.map((each) => [
    each.period.label,
    each.judged,
    each.statusesChanged,
    each.directionsChanged,
    each.sinceYearEndChanged,
  ])
}

const NOTHING = [
  ['Quarter 2 2021/22', 38, 0, 0, 0],
  ['Quarter 1 2019/20', 38, 0, 0, 0],
  ['Quarter 4 2018/19', 41, 0, 0, 0],
]

test('with the policy as it is nothing changes, newest quarter first', async () => {
  const result = await ask(POLICY)
  expect(counts(result)).toEqual(NOTHING)
  expect(result.publications.flatMap(({ changes }) => changes)).toEqual([])
  expect(result.publications.map(({ sequence }) => sequence)).toEqual([3, 2, 1])
})

test('another threshold for small numbers changes no colour and no arrow', async () => {
  expect(counts(await ask({ ...POLICY, smallNumberThreshold: 10 }))).toEqual(NOTHING)
})

describe('without any tolerance', () => {
  test('every amber by tolerance becomes red, and nothing else changes', async () => {
    const change = { ...POLICY, toleranceRelative: '0', toleranceCountMinimum: '0' }
    expect(colours(await ask(change))).toEqual({
      '2021-22-Q2': ['PED01 02 amber → red', 'PED06 04 amber → red'],
      '2019-20-Q1': [
        'PED02 03 amber → red',
        'PED02 04 amber → red',
        'PED02 10 amber → red',
        'PED02 11 amber → red',
        'PED05 02 amber → red',
      ],
      '2018-19-Q4': ['PED02 03 amber → red', 'PED05 01 amber → red', 'PED05 04 amber → red'],
    })
  })

  test('counts of 10 or more keep the least tolerance where the policy leaves it', async () => {
    expect(colours(await ask({ ...POLICY, toleranceRelative: '0' }))).toEqual({
      '2021-22-Q2': ['PED01 02 amber → red', 'PED06 04 amber → red'],
      '2019-20-Q1': ['PED02 03 amber → red', 'PED02 04 amber → red', 'PED05 02 amber → red'],
      '2018-19-Q4': ['PED05 01 amber → red', 'PED05 04 amber → red'],
    })
  })
})

test('a tolerance of 15% turns eight reds to amber', async () => {
  expect(colours(await ask({ ...POLICY, toleranceRelative: '0.15' }))).toEqual({
    '2021-22-Q2': ['PED02 03 red → amber', 'PED05 01 red → amber'],
    '2019-20-Q1': ['PED03 06 red → amber', 'PED05 01 red → amber', 'PED06 04 red → amber'],
    '2018-19-Q4': ['PED03 05 red → amber', 'PED05 02 red → amber', 'PED07 01 red → amber'],
  })
})

test('a dead band of 5% levels arrows, those since year end counted apart', async () => {
  const result = await ask({ ...POLICY, deadBand: '0.05' })
  expect(counts(result)).toEqual([
    ['Quarter 2 2021/22', 38, 0, 0, 5],
    ['Quarter 1 2019/20', 38, 0, 0, 6],
    ['Quarter 4 2018/19', 41, 0, 3, 0],
  ])
  expect(result.publications.at(-1)?.changes.map(({ code }) => code)).toEqual([
    'PED03 05',
    'PED05 04',
    'PED06 09',
  ])
})

test('an arrow by the quarter before takes the place of the outline arrow', async () => {
  const result = await ask({ ...POLICY, direction: 'both' })
  const placements = result.publications[1]?.changes.find(({ code }) => code === 'PED03 01')
  expect(placements).toMatchObject({
    direction: {
      was: 'none',
      now: 'better',
      reason: 'Better: 30 against 31 at 31 March 2019 (lower is better).',
    },
    sinceYearEnd: { was: 'better', now: 'none', reason: null },
  })
})

describe('another tolerance of one indicator', () => {
  const indicator = 'residential-placements'

  test('is judged for that indicator alone, in every quarter and under every code', async () => {
    const tolerance = { kind: 'absolute', amount: '18' } as const
    const result = await ask({ kind: 'target-tolerance', indicator, tolerance })
    expect(counts(result)).toEqual([
      ['Quarter 2 2021/22', 1, 1, 0, 0],
      ['Quarter 1 2019/20', 1, 1, 0, 0],
      ['Quarter 4 2018/19', 1, 0, 0, 0],
    ])
    expect(result.publications[0]?.changes).toEqual([
      {
        code: 'PED03 01',
        indicator,
        title: 'Children placed in residential care',
        figure: '38',
        target: '20',
        status: {
          was: 'red',
          now: 'amber',
          reason:
            '38 at 30 September 2021 is 18 above the target of 20, within the tolerance of 18.',
        },
        direction: {
          was: 'none',
          now: 'none',
          reason: 'Not comparable: no figure is held for Quarter 2 2020/21.',
        },
        sinceYearEnd: {
          was: 'worse',
          now: 'worse',
          reason: 'Worse since year end: 38 against 34 at 31 March 2021 (lower is better).',
        },
      },
    ])
  })

  test.each([
    ['a share of 90%', { kind: 'relative', amount: '0.9' }, 'PED03 01 red → amber'],
    ['a floor standard of 38', { kind: 'floor', amount: '38' }, 'PED03 01 red → amber'],
  ] as const)('may be %s', async (_, tolerance, expected) => {
    const result = await ask({ kind: 'target-tolerance', indicator, tolerance })
    expect(colours(result)['2021-22-Q2']).toEqual([expected])
  })

  test('may be none of its own, and changes nothing where there was none', async () => {
    const result = await ask({ kind: 'target-tolerance', indicator, tolerance: null })
    expect(result.publications.flatMap(({ changes }) => changes)).toEqual([])
  })

  test('is judged in no quarter that does not hold the indicator', async () => {
    const given = { kind: 'target-tolerance', indicator: 'ehcp-16-weeks', tolerance: null } as const
    const { publications } = await ask(given)
    expect(publications.map(({ judged }) => judged)).toEqual([1, 0, 0])
  })
})

test('a figure of components is told with all of them', async () => {
  const { publications } = await ask({ ...POLICY, toleranceRelative: '0' })
  expect(publications[0]?.changes[0]).toMatchObject({
    code: 'PED01 02',
    figure: 'Total 92.6%, Primary 94.4%, Secondary 90.7%, Special 85.4%, PRU 69.1%',
    target: 'Total 95%',
  })
})

test('an answer fits its contract', async () => {
  const result = await ask({ ...POLICY, direction: 'previous-quarter', toleranceRelative: '0' })
  expect(WhatIfResult.parse(result)).toEqual(result)
})

test.each([
  ['a board', POLICY, 'no-such', 'There is no board no-such.'],
  [
    'an indicator',
    { kind: 'target-tolerance', indicator: 'no-such', tolerance: null },
    'cypf',
    'No indicator no-such is published for cypf.',
  ],
] as const)('%s that is not there is not found', async (_, change, board, message) => {
  await expect(ask(change, board)).rejects.toMatchObject({ code: 'not-found', message })
})

test.each([
  [{ ...POLICY, toleranceRelative: '5' }, 'toleranceRelative'],
  [{ ...POLICY, toleranceRelative: '.05' }, 'toleranceRelative'],
  [{ ...POLICY, toleranceCountMinimum: '-1' }, 'toleranceCountMinimum'],
  [{ ...POLICY, deadBand: '5%' }, 'deadBand'],
  [{ ...POLICY, smallNumberThreshold: -1 }, 'smallNumberThreshold'],
  [
    { kind: 'target-tolerance', indicator: 'neet', tolerance: { kind: 'relative', amount: '1.5' } },
    'tolerance.amount',
  ],
  [
    { kind: 'target-tolerance', indicator: 'neet', tolerance: { kind: 'absolute', amount: '1e3' } },
    'tolerance.amount',
  ],
])('%o is refused, naming %s', (change, field) => {
  const { error } = WhatIfChange.safeParse(change)
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([field])
})
