import { describe, expect, test } from 'vitest'
import {
  aCase,
  aDefinition,
  aFigure,
  anIndicator,
  figureAt,
  POLICY,
} from '../examples/build-case.ts'
import type { Indicator } from './catalogue.ts'
import { judgeDirection } from './direction.ts'
import type { Figure } from './figures.ts'
import type { Basis, YearType } from './words.ts'

type Given = Parameters<typeof aCase>[1]

function direction(current: Figure[], earlier: Figure[], given: Given = {}): string {
  const judged = judgeDirection(aCase(current, { earlier, ...given }))
  return `${judged.status} ${judged.code}`
}

const as = (basis: Basis, yearType: YearType = 'financial'): { indicator: Indicator } => ({
  indicator: anIndicator({ basis, yearType }),
})
const now = figureAt('2021-22-Q2', '38')

describe('no arrow: the first reason that applies', () => {
  const other = (period: string) => figureAt(period, '47', { definition: 2 })
  const definitions = [aDefinition(), aDefinition({ version: 2 })]
  const indicator = anIndicator({ definitions })
  const none = anIndicator({ definitions, polarity: 'none' })

  test.each<[string, Figure[], Figure[], Given, string]>([
    ['no figure before no polarity', [], [], { indicator: none }, 'no-figure'],
    [
      'no polarity before the rest',
      [now],
      [other('2020-21-Q2')],
      { indicator: none },
      'no-polarity',
    ],
    [
      'another definition of the same period before other coverage',
      [now],
      [other('2020-21-Q2'), figureAt('2020-21-Q4', '34')],
      { indicator },
      'definition-changed',
    ],
    [
      'nothing earlier but another definition',
      [now],
      [other('2020-21-Q4')],
      { indicator },
      'definition-changed',
    ],
    [
      'another stretch, also beside another definition’s other stretch',
      [now],
      [other('2019-20-Q4'), figureAt('2020-21-Q4', '34')],
      { indicator },
      'other-coverage',
    ],
    ['last year’s outturn', [now], [figureAt('2020-21-Q4', '34')], { indicator }, 'other-coverage'],
    ['nothing held', [now], [], { indicator }, 'nothing-held'],
    [
      'nothing held but later figures',
      [now],
      [figureAt('2021-22-Q3', '34')],
      { indicator },
      'nothing-held',
    ],
    [
      'a figure that is not comparable, whatever is held',
      [{ ...now, notComparable: 'the quarter’s own rate' }],
      [figureAt('2020-21-Q2', '34')],
      { indicator },
      'other-coverage',
    ],
    [
      'an earlier figure that is not comparable',
      [now],
      [figureAt('2020-21-Q2', '34', { notComparable: 'the quarter’s own rate' })],
      { indicator },
      'other-coverage',
    ],
    [
      'a range without a range',
      [now],
      [figureAt('2020-21-Q2', '34')],
      { indicator: anIndicator({ polarity: 'range' }), target: null },
      'no-polarity',
    ],
  ])('is %s', (_, current, earlier, given, code) => {
    expect(direction(current, earlier, given)).toBe(`none ${code}`)
  })

  test('never crosses a definition: the same period under another one makes no arrow', () => {
    expect(direction([now], [other('2020-21-Q2')], { indicator })).toBe('none definition-changed')
  })

  test.each<[string, Given, Figure, string]>([
    ['the quarter', {}, now, 'Not comparable: no figure is held for Quarter 2 2020/21.'],
    [
      'the figure’s own stretch where it is not the quarter’s usual one',
      {},
      aFigure('4.4', '2021-08-01', '2021-08-31'),
      'Not comparable: no figure is held for August 2020.',
    ],
    [
      'the year of an annual figure',
      as('annual', 'academic'),
      figureAt('2021-22-Q2', '62', { basis: 'annual', yearType: 'academic' }),
      'Not comparable: no figure is held for the academic year 2019/20.',
    ],
    [
      'the quarter a forecast was made in',
      as('forecast'),
      figureAt('2021-22-Q2', '592', { basis: 'forecast' }),
      'Not comparable: no forecast made in Quarter 2 2020/21 is held.',
    ],
    [
      'the quarter before, where that is the board’s policy',
      { policy: { ...POLICY, direction: 'previous-quarter' } },
      now,
      'Not comparable: no figure is held for Quarter 1 2021/22.',
    ],
  ])('says what was looked for: %s', (_, given, figure, reason) => {
    const earlier = [aFigure('34', '2017-01-01', '2017-03-31')]
    expect(judgeDirection(aCase([figure], { ...given, earlier })).reason).toBe(reason)
  })
})
