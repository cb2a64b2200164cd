import {
  makeMeasure,
  makeMilestone,
  makeScorecard,
} from '@quarterdeck/wording/examples/make-scorecard'
import { describe, expect, it } from 'vitest'
import { layOutSections } from './lay-out-sections.ts'

const base = makeMeasure()
const scorecard = makeScorecard({
  measures: [
    makeMeasure({ code: 'TST02 01', objective: 'TST02', rag: { ...base.rag, status: 'green' } }),
    makeMeasure({ code: 'TST01 01' }),
    makeMeasure({ code: 'TST01 02', title: 'Nights away' }),
  ],
  milestones: [makeMilestone()],
})

describe('layOutSections', () => {
  it('keeps the order of the objectives and of their measures', () => {
    const sections = layOutSections(scorecard, {})
    expect(sections.map(({ code, measures }) => [code, measures.map((m) => m.code)])).toEqual([
      ['TST01', ['TST01 01', 'TST01 02']],
      ['TST02', ['TST02 01']],
    ])
  })

  it('says how many measures a filtered objective has in all', () => {
    const [section] = layOutSections(scorecard, { q: 'nights' })
    expect([section?.measures.length, section?.of]).toEqual([1, 2])
  })

  it('leaves out an objective that a filter empties', () => {
    const sections = layOutSections(scorecard, { status: ['green'] })
    expect(sections.map(({ code }) => code)).toEqual(['TST02'])
  })

  it('makes one list of all objectives where another order is asked for', () => {
    const sections = layOutSections(scorecard, { sort: 'code' })
    expect(sections).toHaveLength(1)
    expect(sections[0]?.measures.map((m) => m.code)).toEqual(['TST01 01', 'TST01 02', 'TST02 01'])
  })
})
