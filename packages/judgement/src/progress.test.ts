import { describe, expect, test } from 'vitest'
import {
  aCase,
  aDefinition,
  aFigure,
  anIndicator,
  aRange,
  aTarget,
  figureAt,
  runningTotals,
} from '../examples/build-case.ts'
import type { Figure } from './figures.ts'
import { judgeProgress } from './progress.ts'
import type { Rag } from './rag.ts'

type Given = Parameters<typeof aCase>[1]

function judge(current: Figure[], given: Given = {}): Rag {
  return judgeProgress(aCase(current, given))
}

function judged(current: Figure[], given: Given = {}): string {
  const rag = judge(current, given)
  return `${rag.status} ${rag.code}`
}

const snapshot = (value: string, period = '2021-22-Q2') => figureAt(period, value)

describe('targets', () => {
  test('a change is held from its baseline: £4,280,879 less £250,000', () => {
    const definitions = [aDefinition({ unit: 'gbp' })]
    const indicator = anIndicator({ basis: 'forecast', definitions })
    const target = aTarget({ kind: 'change', value: '-250000', baseline: '4280879' })
    const rag = judge([figureAt('2021-22-Q2', '5272786.68', { basis: 'forecast' })], {
      indicator,
      target,
    })
    expect([rag.code, rag.numbers.target]).toEqual(['forecast.red', '4030879'])
  })

  test('a component has its own target, else the measure’s', () => {
    const definitions = [
      aDefinition({ combine: 'headline', components: ['Total', 'PRU'], headline: 'Total' }),
    ]
    const indicator = anIndicator({ definitions })
    const figures = [{ ...snapshot('38'), component: 'Total' }]
    const whole = { component: null, target: aTarget({ value: '10' }) }
    const own = { component: 'Total', target: aTarget({ value: '40' }) }
    expect(judged(figures, { indicator, targets: [whole, own] })).toBe('green snapshot.green')
    expect(judged(figures, { indicator, targets: [whole] })).toBe('red snapshot.red')
  })
})

describe('a complete academic year is judged against the plan year it ends in', () => {
  const indicator = anIndicator({ basis: 'cumulative-count', yearType: 'academic' })
  const year = (start: number) => aFigure('498', `${start}-09-01`, `${start + 1}-08-31`)
  const target = aTarget({ value: '500' })
  const stricter = [{ component: null, target: aTarget({ value: '400' }) }]

  test('its own plan year, where that cites it', () => {
    const otherYears = { '2020/21': stricter }
    expect(judged([year(2020)], { indicator, target, otherYears })).toBe('green final.green')
  })

  test('another plan year, where the year after cites it', () => {
    const given = { indicator, target, period: '2021-22-Q1' }
    expect(judged([year(2019)], { ...given, otherYears: { '2020/21': stricter } })).toBe(
      'red final.red',
    )
    expect(judged([year(2019)], given)).toBe('none no-target')
  })

  test('while it runs, against the target of the period that cites it', () => {
    const running = aFigure('250', '2020-09-01', '2021-06-30')
    const given = { indicator, target, period: '2021-22-Q1', otherYears: { '2020/21': stricter } }
    expect(judged([running], given)).toBe('green projected.green')
  })

  test('a calendar year likewise', () => {
    const calendar = anIndicator({ basis: 'annual', yearType: 'calendar' })
    const given = { indicator: calendar, target, period: '2021-22-Q1' }
    const figure = aFigure('450', '2020-01-01', '2020-12-31')
    expect(judged([figure], { ...given, otherYears: { '2020/21': stricter } })).toBe(
      'red annual.red',
    )
  })
})

describe('G: annual and termly figures', () => {
  const annual = anIndicator({ basis: 'annual', yearType: 'academic', polarity: 'higher' })
  const target = aTarget({ value: '61', tolerance: { kind: 'absolute', amount: '2' } })
  const of = (value: string, start = 2020) => aFigure(value, `${start}-09-01`, `${start + 1}-08-31`)
  const otherYears = { '2020/21': [{ component: null, target }] }

  test.each([
    ['61', 'green annual.green'],
    ['59', 'amber annual.amber'],
    ['58', 'red annual.red'],
  ])('a result of %s against 61, within 2, is %s', (value, expected) => {
    expect(judged([of(value)], { indicator: annual, target })).toBe(expected)
  })

  test('a term’s figure', () => {
    const indicator = anIndicator({ basis: 'termly', polarity: 'higher' })
    const term = aFigure('60', '2021-05-01', '2021-08-31')
    const rag = judge([term], { indicator, target })
    expect(rag.code).toBe('termly.amber')
    expect(rag.reason).toBe(
      '60 for the summer term 2021 is 1 below the target of 61, within the tolerance of 2.',
    )
  })

  test.each([
    ['on its due date', '2021-10-31', 'green annual.green'],
    ['the day after', '2021-11-01', 'none overdue'],
  ])('an older result than the one that should be out, %s', (_, today, expected) => {
    const given = { indicator: annual, target, otherYears, due: '2021-10-31', today }
    expect(judged([of('62', 2019)], given)).toBe(expected)
  })

  test('an older result says when a newer one is due', () => {
    const given = { indicator: annual, target, otherYears, due: '2021-10-31', today: '2021-10-01' }
    expect(judge([of('62', 2019)], given).reason).toBe(
      '62 for the academic year 2019/20 meets the target of 61. A newer one is due on 31 October 2021.',
    )
  })

  test('a snapshot of another day than the quarter’s last is not old', () => {
    const given = { due: '2021-10-31', today: '2022-01-24' }
    expect(judged([aFigure('20', '2021-08-01', '2021-08-31')], given)).toBe('green snapshot.green')
  })

  test('an older result is not overdue where no date is set, and the newest never is', () => {
    expect(judged([of('62', 2019)], { indicator: annual, target, otherYears })).toBe(
      'green annual.green',
    )
    const given = { indicator: annual, target, due: '2021-10-31', today: '2022-01-24' }
    expect(judged([of('62')], given)).toBe('green annual.green')
  })
})

describe('components', () => {
  const part = (component: string, value: string) => ({ ...snapshot(value), component })
  const given = (definition: Parameters<typeof aDefinition>[0]) => ({
    indicator: anIndicator({ definitions: [aDefinition(definition)] }),
  })

  test('a headline is judged alone', () => {
    const definition = { combine: 'headline', components: ['A', 'B'], headline: 'B' } as const
    expect(judged([part('A', '38'), part('B', '20')], given(definition))).toBe(
      'green snapshot.green',
    )
  })

  const sum = given({ combine: 'sum', components: ['A', 'B'] })
  test('a sum is judged as the total of the components reported', () => {
    const rag = judge([part('A', '14'), part('B', '8')], sum)
    expect([rag.code, rag.numbers.figure]).toEqual(['snapshot.red', '22'])
  })

  test('a sum says which component is not among those reported', () => {
    const toFollow: Figure = { ...part('B', '0'), availability: 'to-follow', value: null }
    const rag = judge([part('A', '14'), toFollow], sum)
    expect(rag.reason).toBe('14 at 30 September 2021 meets the target of 20. Not reported: B.')
  })

  test('a headline says nothing of the components beside it', () => {
    const definition = { combine: 'headline', components: ['A', 'B'], headline: 'B' } as const
    expect(judge([part('B', '20')], given(definition)).reason).toBe(
      '20 at 30 September 2021 meets the target of 20.',
    )
  })

  const each = given({ combine: 'each', components: ['A', 'B', 'C'] })
  test.each([
    [['20', '38', '21'], 'red', 'B: 18 above target'],
    [['20', '20', '21'], 'amber', 'C: 1 above target'],
    [['19', '20', '20'], 'green', 'A: 1 below target'],
    [['38', '39', '20'], 'red', 'A: 18 above target'],
  ])('judged each, %o: the worst, named', (values, status, brief) => {
    const names = ['A', 'B', 'C']
    const rag = judge(
      values.map((value, index) => part(names[index] ?? '', value)),
      each,
    )
    expect([rag.status, rag.brief]).toEqual([status, brief])
    expect(rag.reason.slice(0, 3)).toBe(brief.slice(0, 3))
  })
})

describe('a doubtful figure', () => {
  const doubtful = 'a part of it was counted twice'

  test.each(['20', '21', '38'])('of %s keeps its colour and code, with low confidence', (value) => {
    const plain = judge([snapshot(value)])
    const doubted = judge([{ ...snapshot(value), doubtful }])
    expect(doubted).toEqual({
      ...plain,
      confidence: 'low',
      reason: `${plain.reason} The figure is in doubt: ${doubtful}.`,
    })
  })

  test('keeps its colour as a running total too', () => {
    const totals = runningTotals('2020-21-Q1', [20, 18, 17, 22, 19, 10])
    const indicator = anIndicator({ basis: 'cumulative-count' })
    const given = { indicator, earlier: totals.slice(0, -1) }
    const plain = judge(totals.slice(-1), given)
    const doubted = judge([{ ...(totals.at(-1) as Figure), doubtful }], given)
    expect([doubted.status, doubted.code, doubted.confidence]).toEqual([
      plain.status,
      plain.code,
      'low',
    ])
  })
})

describe('H: never mixed', () => {
  test('what is held of earlier years changes no snapshot’s colour', () => {
    const rising = ['2020-21-Q2', '2020-21-Q4', '2021-22-Q1'].map((period, index) =>
      figureAt(period, String(10 * index)),
    )
    expect(judge([snapshot('20')], { earlier: rising })).toEqual(judge([snapshot('20')]))
  })
})

describe('a range', () => {
  const indicator = anIndicator({ polarity: 'range' })
  const target = aRange('60', '70', { tolerance: { kind: 'absolute', amount: '2' } })

  test.each([
    ['60', '60 at 30 September 2021 is inside the agreed range of 60 to 70.', 'Inside the range'],
    [
      '58',
      '58 at 30 September 2021 is 2 below the agreed range of 60 to 70, within the tolerance of 2.',
      '2 below the range',
    ],
    [
      '73',
      '73 at 30 September 2021 is 3 above the agreed range of 60 to 70, more than the tolerance of 2.',
      '3 above the range',
    ],
  ])('%s is told against both its ends', (value, reason, brief) => {
    expect(judge([snapshot(value)], { indicator, target })).toMatchObject({ reason, brief })
    expect(judge([snapshot(value)], { indicator, target }).numbers).toEqual({
      figure: value,
      targetLow: '60',
      targetHigh: '70',
      tolerance: '2',
    })
  })
})

test('part months count for nothing: k is the whole months a stretch spans', () => {
  const indicator = anIndicator({ basis: 'rate', yearType: 'academic' })
  const rate = (to: string) => aFigure('15', '2021-09-01', to)
  expect(judge([rate('2021-10-20')], { indicator }).reason).toMatch(/\(1 of 12 months\)/)
  expect(judge([rate('2021-10-31')], { indicator }).reason).toMatch(/\(2 of 12 months\)/)
})
