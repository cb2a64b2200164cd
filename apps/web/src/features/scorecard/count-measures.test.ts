import { makeMeasure, makeScorecard, NO_FIGURE } from '@quarterdeck/wording/examples/make-scorecard'
import { describe, expect, it } from 'vitest'
import { countMeasures } from './count-measures.ts'

const base = makeMeasure()

describe('countMeasures', () => {
  const counts = countMeasures(
    makeScorecard({
      measures: [
        base,
        makeMeasure({ previous: { period: '2021-22-Q1', status: 'green' } }),
        makeMeasure({ rag: { ...base.rag, status: 'amber' } }),
        makeMeasure({
          rag: { ...base.rag, status: 'green' },
          direction: { ...base.direction, status: 'better' },
        }),
        makeMeasure({
          rag: { ...base.rag, status: 'none' },
          current: NO_FIGURE,
          sinceYearEnd: {
            status: 'same',
            code: 'since-year-end',
            reason: '',
            baseline: { period: '2020-21-Q4', value: '1', text: '1' },
          },
        }),
      ],
    }),
  )

  it('counts each status, and says how many are rated at all', () => {
    expect(counts.status).toEqual({ red: 2, amber: 1, green: 1, none: 1 })
    expect([counts.measures, counts.rated, counts.milestones]).toEqual([5, 4, 1])
  })

  it('counts what is compared since year end apart, inside what is not comparable', () => {
    expect(counts.direction).toEqual({ better: 1, same: 0, worse: 0, none: 4 })
    expect(counts.sinceYearEnd).toEqual({ better: 0, same: 1, worse: 0 })
  })

  it('counts what turned red and what has no figure', () => {
    expect([counts.turnedRed, counts.absent]).toEqual([1, 1])
  })
})
