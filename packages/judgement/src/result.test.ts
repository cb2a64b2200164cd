import { expect, test } from 'vitest'
import { aFigure } from '../examples/build-case.ts'
import { isReported } from './figures.ts'
import { cellFigure } from './result.ts'

const august = aFigure('4.4', '2021-08-01', '2021-08-31', { provisional: true })
const september = { from: '2021-09-30', to: '2021-09-30' }

function cell(given: Partial<typeof august> = {}, usual: { from: string; to: string } = september) {
  const figure = { ...august, ...given }
  if (!isReported(figure)) throw new Error('The figure has no value')
  return cellFigure(figure, { unit: '%', usual, yearType: 'academic' })
}

test('a figure in a cell is written in its unit and says a stretch that is not the usual one', () => {
  expect(cell()).toEqual({
    component: null,
    value: '4.4',
    text: '4.4%',
    provisional: true,
    coverage: august.coverage,
    stretch: 'August 2021',
    note: null,
  })
  expect(cell({}, august.coverage).stretch).toBeNull()
})

test('a complete academic year says itself, because the heading names a financial one', () => {
  const year = { from: '2019-09-01', to: '2020-08-31', label: 'academic year 2019/20' }
  expect(cell({ coverage: year }, year).stretch).toBe('academic year 2019/20')
})

test.each([
  [{ doubtful: 'a part was counted twice' }, 'In doubt: a part was counted twice.'],
  [{ notComparable: 'one quarter’s rate' }, 'Not comparable with the target: one quarter’s rate.'],
  [{ doubtful: 'so', notComparable: 'thus' }, 'In doubt: so.'],
])('a figure with %o has the note "%s"', (given, note) => {
  expect(cell(given).note).toBe(note)
})
