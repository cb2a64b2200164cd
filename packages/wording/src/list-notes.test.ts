import { describe, expect, it } from 'vitest'
import { makeCell, makeMeasure, makeValue } from '../examples/make-scorecard.ts'
import { listFigureNotes, listNotes } from './list-notes.ts'

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

  it('says what a later report changed', () => {
    const measure = makeMeasure({
      restated: { changes: [], statusWas: null, reason: '534 became 524 in Quarter 1’s report.' },
    })
    expect(listNotes(measure)).toEqual(['534 became 524 in Quarter 1’s report.'])
  })

  it('says what a target stands on, but not twice that there is none', () => {
    const { target } = makeMeasure()
    const remark = 'A reduction of 10 from 30'
    expect(listNotes(makeMeasure({ target: { ...target, remark } }))).toEqual([`Target: ${remark}`])
    const none = { ...target, kind: 'none', remark: 'None set' } as const
    expect(listNotes(makeMeasure({ target: none }))).toEqual([])
  })

  it('says that nobody signed it off', () => {
    expect(listNotes(makeMeasure({ unsigned: true }))).toEqual(['Published without sign-off.'])
  })

  it('names a mistyped code', () => {
    expect(listNotes(makeMeasure({ printedCode: 'ST01 01' }))).toEqual([
      'The report printed the code as ST01 01.',
    ])
  })
})
