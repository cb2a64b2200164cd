import { describe, expect, test } from 'vitest'
import { aCase, anIndicator, aTarget, figureAt } from '../examples/build-case.ts'
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

describe('B: a snapshot', () => {
  test.each([
    ['20', 'green snapshot.green'],
    ['21', 'amber snapshot.amber'],
    ['22', 'red snapshot.red'],
  ])('of %s against the annual target of 20 is %s', (value, expected) => {
    expect(judged([snapshot(value)])).toBe(expected)
  })

  test('is held against its period’s target where one is set', () => {
    const target = aTarget({ periodTargets: { '2021-22-Q2': '30' } })
    expect(judged([snapshot('30')], { target })).toBe('green snapshot.green')
    expect(judged([snapshot('30', '2021-22-Q1')], { target, period: '2021-22-Q1' })).toBe(
      'red snapshot.red',
    )
  })

  test('has a period’s target also where none is set for the year', () => {
    const periodTargets = { '2021-22-Q2': '30' }
    const target = aTarget({ kind: 'none', value: null, reason: 'not-set', periodTargets })
    expect(judged([snapshot('30')], { target })).toBe('green snapshot.green')
  })

  test('says figure, time, distance and tolerance', () => {
    expect(judge([snapshot('38')])).toEqual({
      status: 'red',
      code: 'snapshot.red',
      confidence: 'high',
      reason: '38 at 30 September 2021 is 18 above the target of 20, more than the tolerance of 1.',
      brief: '18 above target',
      numbers: { figure: '38', target: '20', tolerance: '1' },
    })
  })
})

describe('B: a seasonal snapshot, decided in February', () => {
  const seasonal = { reason: 'quarters swing with the school year', decidingMonth: 2 }
  const indicator = anIndicator({ seasonal })
  const at = (period: string, value: string, given: Given = {}) =>
    judged([snapshot(value, period)], { indicator, period, ...given })

  test.each([
    ['2021-22-Q1', '38', 'amber too-early'],
    ['2021-22-Q3', '38', 'amber too-early'],
    ['2021-22-Q4', '38', 'red snapshot.red'],
    ['2021-22-Q1', '21', 'amber snapshot.amber'],
    ['2021-22-Q1', '20', 'green snapshot.green'],
  ])('in %s, %s of 20 is %s', (period, value, expected) => {
    expect(at(period, value)).toBe(expected)
  })

  test.each([
    [6, '2021-22-Q1', 'red snapshot.red'],
    [7, '2021-22-Q1', 'amber too-early'],
    [9, '2021-22-Q2', 'red snapshot.red'],
    [12, '2021-22-Q3', 'red snapshot.red'],
    [3, '2021-22-Q3', 'amber too-early'],
  ])('decided in month %i, a red of %s is %s', (decidingMonth, period, expected) => {
    const other = anIndicator({ seasonal: { ...seasonal, decidingMonth } })
    expect(at(period, '38', { indicator: other })).toBe(expected)
  })

  test('with a target for the period is judged by it', () => {
    const target = aTarget({ periodTargets: { '2021-22-Q1': '30' } })
    expect(at('2021-22-Q1', '38', { target })).toBe('red snapshot.red')
  })

  test('says what decides the year, with low confidence', () => {
    const rag = judge([snapshot('38')], { indicator })
    expect([rag.confidence, rag.brief]).toEqual(['low', 'Too early to say'])
    expect(rag.reason).toMatch(
      /, but it is too early to judge: the February figure decides the year\.$/,
    )
  })
})
