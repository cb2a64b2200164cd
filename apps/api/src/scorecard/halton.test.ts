import type { Measure, Scorecard } from '@quarterdeck/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { haltonDb } from '../publication/halton-db.ts'
import { getScorecard } from './get-scorecard.ts'

const PERIODS = ['2018-19-Q4', '2019-20-Q1', '2021-22-Q2'] as const
const scorecards = new Map<string, Scorecard>()

beforeAll(async () => {
  const db = await haltonDb(afterAll)
  for (const period of PERIODS) {
    const input = { board: 'cypf', period, as: 'published' } as const
    scorecards.set(period, await getScorecard({ ctx: { db }, input }))
  }
})

function measureAt(period: string, code: string): Measure {
  const found = scorecards.get(period)?.measures.find((each) => each.code === code)
  if (found === undefined) throw new Error(`No ${code} at ${period}`)
  return found
}

test('the three reports hold 41, 38 and 38 measures', () => {
  expect(PERIODS.map((period) => scorecards.get(period)?.measures.length)).toEqual([41, 38, 38])
})

test.each([
  ['2018-19-Q4', 'PED02 04', 'green', 'snapshot.green', 'better', 'same-period'],
  ['2018-19-Q4', 'PED02 05', 'red', 'snapshot.red', 'better', 'same-period'],
  ['2018-19-Q4', 'PED05 04', 'amber', 'termly.amber', 'better', 'same-period'],
  ['2018-19-Q4', 'PED06 10', 'none', 'no-target', 'none', 'definition-changed'],
  ['2018-19-Q4', 'PED01 06', 'none', 'no-target', 'worse', 'already-past-last-year'],
  ['2019-20-Q1', 'PED01 01', 'green', 'already-met', 'none', 'definition-changed'],
  ['2019-20-Q1', 'PED02 01', 'none', 'figure-not-comparable', 'none', 'other-coverage'],
  ['2019-20-Q1', 'PED02 04', 'amber', 'snapshot.amber', 'none', 'other-coverage'],
  ['2019-20-Q1', 'PED02 05', 'amber', 'too-early', 'none', 'other-coverage'],
  ['2019-20-Q1', 'PED04 02', 'red', 'final.red', 'worse', 'same-period'],
  ['2019-20-Q1', 'PED06 01', 'amber', 'too-early', 'none', 'other-coverage'],
  ['2019-20-Q1', 'PED06 03', 'amber', 'projected.amber', 'better', 'same-period'],
  ['2021-22-Q2', 'PED02 05', 'red', 'projected.red', 'none', 'other-coverage'],
  ['2021-22-Q2', 'PED03 01', 'red', 'snapshot.red', 'none', 'other-coverage'],
  ['2021-22-Q2', 'PED04 02', 'green', 'final.green', 'better', 'same-period'],
  ['2021-22-Q2', 'PED04 05', 'none', 'target-disputed', 'none', 'definition-changed'],
  ['2021-22-Q2', 'PED04 06', 'red', 'forecast.red', 'none', 'other-coverage'],
  ['2021-22-Q2', 'PED05 02', 'none', 'target-other-definition', 'none', 'definition-changed'],
  ['2021-22-Q2', 'PED06 04', 'amber', 'snapshot.amber', 'none', 'other-coverage'],
])('%s %s is %s by %s, direction %s by %s', (period, code, status, rule, direction, why) => {
  const measure = measureAt(period, code)
  expect([measure.rag.status, measure.rag.code]).toEqual([status, rule])
  expect([measure.direction.status, measure.direction.code]).toEqual([direction, why])
})

describe('in particular', () => {
  test('early help is judged on the sum of CAF and pre-CAF', () => {
    expect(measureAt('2019-20-Q1', 'PED01 01').rag.numbers).toMatchObject({
      figure: '791',
      target: '450',
    })
  })
  test('the September guarantee is better than the 67.2% of June 2018', () => {
    expect(measureAt('2019-20-Q1', 'PED06 03').direction.numbers).toEqual({
      figure: '84.5',
      before: '67.2',
    })
  })
  test('residential care is worse since year end, 38 against 34', () => {
    expect(measureAt('2021-22-Q2', 'PED03 01').sinceYearEnd).toMatchObject({
      status: 'worse',
      baseline: { period: '2020-21-Q4', value: '34' },
    })
  })
  test('the special needs spend is held against £4,030,879', () => {
    expect(measureAt('2021-22-Q2', 'PED04 06').rag.numbers).toMatchObject({ target: '4030879' })
  })
})

test('every result of the three reports is as it was reviewed', async () => {
  const lines = PERIODS.flatMap((period) => [
    `## ${period}`,
    '',
    ...(scorecards.get(period)?.measures ?? []).flatMap(linesOf),
  ])
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./halton-results.md')
})

function linesOf(measure: Measure): string[] {
  const { rag, direction, sinceYearEnd } = measure
  const figures = (cell: Measure['current']) =>
    cell.values.map((each) => [each.component, each.text].filter(Boolean).join(' ')).join(', ')
  return [
    `**${measure.code} ${measure.title}** · ${figures(measure.priorActual) || '–'} · target ${figures(measure.target) || measure.target.remark} · ${figures(measure.current) || measure.current.availability}`,
    `- ${rag.status} \`${rag.code}\` ${rag.confidence}: ${rag.reason} [${rag.brief}]`,
    `- ${direction.status} \`${direction.code}\`: ${direction.reason} [${direction.brief}]`,
    ...(sinceYearEnd === null
      ? []
      : [`- since year end ${sinceYearEnd.status}: ${sinceYearEnd.reason}`]),
    '',
  ]
}
