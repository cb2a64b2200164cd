import { describe, expect, it } from 'vitest'
import { makeCell, makeMeasure, makeValue } from '../../testing/make-scorecard.ts'
import { listFigureNotes, listNotes } from './list-notes.ts'

const by = { sequence: 2, period: '2019-20-Q1', date: '2019-09-09' }

describe('listNotes', () => {
  it('has nothing to say of a plain measure', () => {
    expect(listNotes(makeMeasure())).toEqual([])
  })

  it('says a shared note once, and how an unclear cell was read', () => {
    const doubted = makeValue({ note: 'Printed without a percentage sign.' })
    const measure = makeMeasure({
      current: makeCell([doubted, { ...doubted, component: 'Part' }], { reading: 'Read as 91%.' }),
    })
    expect(listNotes(measure)).toEqual([
      '† Current figure: Printed without a percentage sign.',
      'Current figure: Read as 91%.',
    ])
    expect(listFigureNotes(measure)).toHaveLength(1)
  })

  it('says what a later report changed, where and why', () => {
    const measure = makeMeasure({
      restated: {
        changes: [
          { cell: 'current', component: null, was: '534', now: '524', kind: 'restated', by },
        ],
        statusWas: 'amber',
        reason: 'The year’s referrals were checked.',
      },
    })
    expect(listNotes(measure)).toEqual([
      'Current figure: 534 was changed to 524 in Quarter 1 2019/20, published 9 September 2019.',
      'The year’s referrals were checked.',
    ])
  })

  it('tells a confirmed figure from a changed one', () => {
    const measure = makeMeasure({
      restated: {
        changes: [
          { cell: 'prior-actual', component: 'All', was: '31', now: '31', kind: 'confirmed', by },
        ],
        statusWas: null,
        reason: '',
      },
    })
    expect(listNotes(measure)).toEqual([
      'Earlier figure (All): 31 was provisional and was confirmed in Quarter 1 2019/20, published 9 September 2019.',
    ])
  })

  it('names a mistyped code', () => {
    expect(listNotes(makeMeasure({ printedCode: 'ST01 01' }))).toEqual([
      'The report printed the code as ST01 01.',
    ])
  })
})
