import {
  makeCell,
  makeMeasure,
  makeMilestone,
  makeValue,
  NO_FIGURE,
} from '@quarterdeck/wording/examples/make-scorecard'
import { describe, expect, it } from 'vitest'
import { filterMeasures, filterMilestones } from './filter-measures.ts'

const base = makeMeasure()
const red = makeMeasure({ code: 'TST01 01', title: 'Beds in use' })
const turned = makeMeasure({
  code: 'TST01 02',
  title: 'Nights away',
  previous: { period: '2021-22-Q1', status: 'amber' },
})
const stillRed = makeMeasure({
  code: 'TST01 03',
  title: 'Days lost',
  previous: { period: '2021-22-Q1', status: 'red' },
})
const green = makeMeasure({
  code: 'TST02 01',
  objective: 'TST02',
  title: 'Háf terms attended',
  officers: ['Ada Bell', 'Cy Dunn'],
  rag: { ...base.rag, status: 'green' },
  direction: { ...base.direction, status: 'better' },
})
const outline = makeMeasure({
  code: 'TST02 04',
  objective: 'TST02',
  title: 'Visits made',
  officers: [],
  rag: { ...base.rag, status: 'none' },
  sinceYearEnd: {
    status: 'worse',
    code: 'since-year-end',
    reason: '38 against 34.',
    baseline: { period: '2020-21-Q4', value: '34', text: '34' },
  },
})
const all = [red, turned, stillRed, green, outline]

function codes(filter: Parameters<typeof filterMeasures>[1]) {
  return filterMeasures(all, filter).map((measure) => measure.code)
}

describe('filterMeasures', () => {
  it('leaves everything when nothing is asked', () => {
    expect(codes({})).toHaveLength(5)
  })

  it('takes any of several statuses', () => {
    expect(codes({ status: ['green', 'none'] })).toEqual(['TST02 01', 'TST02 04'])
  })

  it('lets every kind of filter agree', () => {
    expect(codes({ status: ['green', 'red'], officer: 'Cy Dunn' })).toEqual(['TST02 01'])
  })

  it('keeps the arrow since year end apart from the arrow', () => {
    expect(codes({ direction: ['since-worse'] })).toEqual(['TST02 04'])
    expect(codes({ direction: ['worse'] })).toEqual([])
    expect(codes({ direction: ['none'] })).toContain('TST02 04')
  })

  it('takes any of several directions', () => {
    expect(codes({ direction: ['better', 'since-worse'] })).toEqual(['TST02 01', 'TST02 04'])
  })

  it('knows what turned red, and that what was red before did not', () => {
    expect(codes({ changed: ['turned-red'] })).toEqual(['TST01 02'])
  })

  it('finds a restated figure and not a confirmed one', () => {
    const by = { sequence: 4, period: '2021-22-Q3', date: '2022-03-01' }
    const change = { cell: 'current', component: null, was: '40', now: '38', by } as const
    const withChange = (kind: 'restated' | 'confirmed') =>
      makeMeasure({
        code: kind,
        restated: { changes: [{ ...change, kind }], statusWas: null, reason: '' },
      })
    const found = filterMeasures([withChange('restated'), withChange('confirmed')], {
      changed: ['restated'],
    })
    expect(found.map((measure) => measure.code)).toEqual(['restated'])
  })

  it('finds measures with no figure, a provisional one, or a doubted one', () => {
    const absent = makeMeasure({ code: 'absent', current: NO_FIGURE })
    const provisional = makeMeasure({
      code: 'provisional',
      current: makeCell([makeValue(), makeValue({ component: 'Part', provisional: true })]),
    })
    const doubted = makeMeasure({
      code: 'doubted',
      current: makeCell([makeValue({ note: 'Printed without a percentage sign.' })]),
    })
    const kinds = [absent, provisional, doubted, red]
    expect(filterMeasures(kinds, { figure: ['absent'] })).toEqual([absent])
    expect(filterMeasures(kinds, { figure: ['provisional'] })).toEqual([provisional])
    expect(filterMeasures(kinds, { figure: ['doubted'] })).toEqual([doubted])
  })

  it.each([
    ['BEDS', ['TST01 01']],
    ['tst0204', ['TST02 04']],
    ['TST02 04', ['TST02 04']],
    ['haf', ['TST02 01']],
    ['bell nights', ['TST01 02']],
    ['nights made', []],
  ])('searches for %s', (q, found) => {
    expect(codes({ q })).toEqual(found)
  })

  it('finds a measure by the mistyped code of the report', () => {
    const mistyped = makeMeasure({ code: 'TST05 04', printedCode: 'ST05 04' })
    expect(filterMeasures([mistyped, red], { q: 'st05' })).toEqual([mistyped])
  })
})

describe('filterMilestones', () => {
  const milestones = [makeMilestone(), makeMilestone({ id: 'b', title: 'Train', owners: [] })]

  it('goes by word and by owner', () => {
    expect(filterMilestones(milestones, { q: 'wing', officer: 'Cy Dunn' })).toEqual([milestones[0]])
  })

  it('leaves none when something is asked that only measures have', () => {
    expect(filterMilestones(milestones, { status: ['red'] })).toEqual([])
  })
})
