import type { CellValue } from '@quarterdeck/contract'
import { describe, expect, it } from 'vitest'
import { makeCell, makeMeasure, makeValue } from '../examples/make-scorecard.ts'
import { type FigureRow, layOutFigures } from './lay-out-figures.ts'

function part(component: string, text: string): CellValue {
  return makeValue({ component, value: text, text })
}

function texts(row: FigureRow | null | undefined) {
  return [row?.component, row?.priorActual?.text, row?.target?.text, row?.current?.text]
}

const noTarget = { ...makeCell([]), kind: 'none', remark: null } as const

describe('layOutFigures', () => {
  it('sets one figure to a column in the measure’s own row', () => {
    const { main, parts } = layOutFigures(makeMeasure())
    expect(texts(main)).toEqual([null, '34', '20', '38'])
    expect(parts).toEqual([])
  })

  it('sets the parts of a total under it, in the same columns', () => {
    const { main, parts } = layOutFigures(
      makeMeasure({
        current: makeCell([part('Homes', '12'), part('Fostered', '2'), part('All', '14')]),
        priorActual: makeCell([part('All', '11'), part('Homes', '9')]),
        target: { ...makeCell([part('All', '10')]), kind: 'absolute', remark: null },
      }),
    )
    expect(texts(main)).toEqual(['All', '11', '10', '14'])
    expect(parts.map(texts)).toEqual([
      ['Homes', '9', undefined, '12'],
      ['Fostered', undefined, undefined, '2'],
    ])
  })

  it('makes no component the headline where none is', () => {
    const { main, parts } = layOutFigures({
      current: makeCell([part('Homes', '40%'), part('Leavers', '78%')]),
      priorActual: makeCell([]),
      target: noTarget,
    })
    expect(main).toBeNull()
    expect(parts.map((row) => row.component)).toEqual(['Homes', 'Leavers'])
  })

  it('puts the only component there is in the measure’s own row', () => {
    const { main, parts } = layOutFigures({
      current: makeCell([part('Schools', '7')]),
      priorActual: makeCell([]),
      target: noTarget,
    })
    expect(texts(main)).toEqual(['Schools', undefined, undefined, '7'])
    expect(parts).toEqual([])
  })
})
