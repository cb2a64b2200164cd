import type { DirectionStatus, RagStatus } from '@quarterdeck/contract'
import { makeMeasure } from '@quarterdeck/wording/examples/make-scorecard'
import { describe, expect, it } from 'vitest'
import { sortMeasures } from './sort-measures.ts'

const base = makeMeasure()

function rated(code: string, status: RagStatus) {
  return makeMeasure({ code, rag: { ...base.rag, status } })
}

function turned(code: string, status: DirectionStatus, since: DirectionStatus | null = null) {
  return makeMeasure({
    code,
    direction: { ...base.direction, status },
    sinceYearEnd:
      since === null
        ? null
        : {
            status: since,
            code: 'since-year-end',
            reason: '',
            baseline: { period: '2020-21-Q4', value: '1', text: '1' },
          },
  })
}

describe('sortMeasures', () => {
  it('puts red first and green last, and keeps the order of the plan within each', () => {
    const measures = [rated('a', 'green'), rated('b', 'none'), rated('c', 'red'), rated('d', 'red')]
    expect(sortMeasures(measures, 'status').map(({ code }) => code)).toEqual(['c', 'd', 'b', 'a'])
  })

  it('puts worse first, an arrow before its outline, and not comparable last', () => {
    const measures = [
      turned('plain', 'none'),
      turned('outline worse', 'none', 'worse'),
      turned('better', 'better'),
      turned('worse', 'worse'),
    ]
    expect(sortMeasures(measures, 'direction').map(({ code }) => code)).toEqual([
      'worse',
      'outline worse',
      'better',
      'plain',
    ])
  })

  it('counts through codes as a person would', () => {
    const measures = [rated('TST02 10', 'red'), rated('TST02 9', 'red'), rated('TST01 11', 'red')]
    expect(sortMeasures(measures, 'code').map(({ code }) => code)).toEqual([
      'TST01 11',
      'TST02 9',
      'TST02 10',
    ])
  })
})
