import type { Direction, Rag } from '@quarterdeck/contract'
import { makeMeasure } from '@quarterdeck/wording/examples/make-scorecard'
import { describe, expect, it } from 'vitest'
import { nameDirectionNumbers, nameStatusNumbers } from './name-numbers.ts'

const measure = makeMeasure()
const running = makeMeasure({ basis: 'cumulative-count' })
const rate = makeMeasure({ basis: 'rate', unit: '%', decimals: 0 })
const spend = makeMeasure({ basis: 'forecast', unit: 'gbp', decimals: 0 })

function rag(code: string, numbers: Rag['numbers']): Rag {
  return { ...measure.rag, code, numbers }
}

function direction(code: string, numbers: Direction['numbers']): Direction {
  return { ...measure.direction, status: 'worse', code, numbers }
}

describe('the numbers behind a colour', () => {
  it('are the figure, the target and the tolerance where a figure is compared', () => {
    const given = rag('snapshot.red', { figure: '38', target: '20', tolerance: '1' })
    expect(nameStatusNumbers(given, measure, 'children')).toEqual([
      { name: 'Figure', text: '38 children' },
      { name: 'Target', text: '20 children' },
      { name: 'Tolerance', text: '1' },
    ])
  })

  it('are the ends of a range where one is agreed', () => {
    const given = rag('snapshot.green', { figure: '65', targetLow: '60', targetHigh: '70' })
    expect(nameStatusNumbers(given, measure, null)).toEqual([
      { name: 'Figure', text: '65' },
      { name: 'Agreed range', text: '60 to 70' },
    ])
  })

  it('tell where a running total is heading, and how sure that is', () => {
    const given = rag('projected.red', {
      figure: '51',
      target: '68',
      tolerance: '3.4',
      band: 0.25,
      expectedToDate: 33.76,
      forecast: 102.7,
      low: 91.5,
      high: 113.9,
    })
    expect(nameStatusNumbers(given, running, null)).toEqual([
      { name: 'Figure so far', text: '51' },
      { name: 'Target', text: '68' },
      { name: 'Tolerance', text: '3.4' },
      { name: 'Expected by now, to reach the target', text: 'about 34' },
      { name: 'Where the year is heading', text: 'about 103' },
      { name: 'Likely range', text: '92 to 114' },
      { name: 'Allowed for swings in what is still to come', text: '25% either way' },
    ])
  })

  it('leave out where a complete year is heading', () => {
    const given = rag('final.green', { figure: '57', forecast: 57, low: 57, high: 57 })
    expect(nameStatusNumbers(given, running, 'children')).toEqual([
      { name: 'Figure', text: '57 children' },
    ])
  })

  it('tell the rate that the rest of the year needs', () => {
    const given = rag('ytd.red', { figure: '70', target: '85', tolerance: '4.25', required: 95.71 })
    expect(nameStatusNumbers(given, rate, null)).toEqual([
      { name: 'Figure so far', text: '70%' },
      { name: 'Target', text: '85%' },
      { name: 'Tolerance', text: '4.25 points' },
      { name: 'Needed over the rest of the year', text: 'about 95.7%' },
    ])
  })

  it('say a forecast once, and what the figures so far point to', () => {
    const given = rag('forecast.optimistic', {
      figure: '3950000',
      forecast: 3950000,
      hopeful: 4375000.4,
    })
    expect(nameStatusNumbers(given, spend, null)).toEqual([
      { name: 'The service’s forecast', text: '£3,950,000' },
      { name: 'Best that the figures so far point to', text: 'about £4,375,000' },
    ])
  })

  it('call the total so far by its name where it stands in a forecast’s place', () => {
    const given = rag('projected.red', { figure: '3950000' })
    expect(nameStatusNumbers(given, spend, null)).toEqual([
      { name: 'Figure so far', text: '£3,950,000' },
    ])
  })

  it('name what is counted beside a count alone', () => {
    expect(nameStatusNumbers(rag('ytd.red', { figure: '70' }), rate, 'visits')).toEqual([
      { name: 'Figure so far', text: '70%' },
    ])
  })

  it('are none where they are kept back', () => {
    expect(nameStatusNumbers(rag('snapshot.red', {}), measure, 'children')).toEqual([])
  })

  it('never show a number that has no name', () => {
    const given = rag('snapshot.red', { figure: '38', someNewKey: 7 })
    expect(nameStatusNumbers(given, measure, null)).toEqual([{ name: 'Figure', text: '38' }])
  })
})

describe('the numbers behind an arrow', () => {
  it.each([
    ['same-period', measure, 'The same period last year'],
    ['previous-quarter', measure, 'The quarter before'],
    ['previous-quarter', makeMeasure({ basis: 'annual' }), 'The year before'],
    ['previous-quarter', makeMeasure({ basis: 'termly' }), 'The term before'],
    ['already-past-last-year', measure, 'The whole of last year'],
  ])('by the rule %s are named for what is compared', (code, judged, name) => {
    const given = direction(code, { figure: '38', before: '34' })
    expect(nameDirectionNumbers(given, judged, null)).toEqual([
      { name: 'Figure', text: '38' },
      { name, text: '34' },
    ])
  })

  it('include the quarter before where the policy asks for both', () => {
    const given = direction('same-period', { figure: '38', before: '34', quarterBefore: '36' })
    expect(nameDirectionNumbers(given, measure, 'children').at(-1)).toEqual({
      name: 'The quarter before',
      text: '36 children',
    })
  })
})
