import type { Code } from '../src/codes.ts'
import { judgeDirection } from '../src/direction.ts'
import type { Figure } from '../src/figures.ts'
import { judgeMeasure } from '../src/judge-measure.ts'
import type { MeasureCase } from '../src/measure-case.ts'
import { proposeForMilestone } from '../src/milestone.ts'
import { judgeProgress } from '../src/progress.ts'
import type { Target } from '../src/targets.ts'
import type { Availability, Basis } from '../src/words.ts'
import {
  aCase,
  aDefinition,
  aFigure,
  anIndicator,
  aTarget,
  figureAt,
  POLICY,
  runningTotals,
} from './build-case.ts'

/** What the rules said: the code, and the sentence that came with it. */
export type Said = { code: Code; reason: string }

type Given = Parameters<typeof aCase>[1]

const percent = (basis: Basis, given: Partial<MeasureCase['indicator']> = {}) =>
  anIndicator({
    basis,
    polarity: 'higher',
    definitions: [aDefinition({ unit: '%', decimals: 1 })],
    ...given,
  })
const none = (reason: Target['reason']) => aTarget({ kind: 'none', value: null, reason })

function rag(current: Figure[], given: Given = {}): Said {
  return judgeProgress(aCase(current, given))
}

function absent(availability: Availability, given: Given = {}): Said {
  return rag([], { current: { availability, figures: [] }, ...given })
}

function direction(current: Figure[], given: Given = {}): Said {
  return judgeDirection(aCase(current, given))
}

const snapshot = (value: string) => [figureAt('2021-22-Q2', value)]

/** A count of children entering care, with or without the year before. */
function runningCount(values: number[], value: string, given: Given = {}): Said {
  const totals = runningTotals('2020-21-Q1', values)
  return rag(totals.slice(-1), {
    indicator: anIndicator({ basis: 'cumulative-count' }),
    period: totals.at(-1)?.madeIn ?? '',
    target: aTarget({ value }),
    earlier: totals.slice(0, -1),
    ...given,
  })
}

/** Referrals to be made, which come in lumps from the autumn on. */
function fromAutumn(value: number): Said {
  return rag(runningTotals('2021-22-Q1', [value]), {
    indicator: anIndicator({ basis: 'cumulative-count', polarity: 'higher' }),
    period: '2021-22-Q1',
    target: aTarget({ value: '100', profile: [0, 0, 40, 100], lumpy: true }),
  })
}

function rate(value: string, to: string, given: Partial<Figure> = {}): Said {
  const figure = aFigure(value, '2021-04-01', to, given)
  return rag([figure], { indicator: percent('rate'), target: aTarget({ value: '85' }) })
}

function forecast(value: string, earlier: Figure[] = []): Said {
  const definitions = [aDefinition({ unit: 'gbp' })]
  return rag([figureAt('2021-22-Q2', value, { basis: 'forecast' })], {
    indicator: anIndicator({ basis: 'forecast', definitions }),
    target: aTarget({ kind: 'change', value: '-250000', baseline: '4280879' }),
    earlier,
  })
}

function annual(value: string, given: Given = {}): Said {
  const figure = aFigure(value, '2020-09-01', '2021-08-31')
  const indicator = percent('annual', { yearType: 'academic' })
  return rag([figure], { indicator, target: aTarget({ value: '67' }), ...given })
}

function termly(value: string): Said {
  const figure = aFigure(value, '2021-05-01', '2021-08-31')
  return rag([figure], { indicator: percent('termly'), target: aTarget({ value: '96' }) })
}

function sinceYearEnd(): Said {
  const earlier = [figureAt('2020-21-Q4', '34')]
  return judgeMeasure(aCase(snapshot('38'), { earlier })).sinceYearEnd as Said
}

function milestone(due: string): Said {
  const proposal = proposeForMilestone({ due, state: 'in-progress', period: '2021-22-Q2' })
  return proposal as Said
}

const twoDefinitions = anIndicator({ definitions: [aDefinition(), aDefinition({ version: 2 })] })
const pattern = [20, 18, 17, 22]

/** For every code a measure or milestone that has it. */
export const ONE_OF_EACH: Record<Code, () => Said> = {
  'small-cohort': () => rag(snapshot('38'), { target: none('small-cohort') }),
  'benchmarking-year': () => rag(snapshot('38'), { target: none('benchmarking-year') }),
  'to-follow': () => absent('to-follow'),
  'refer-to-commentary': () => absent('refer-to-commentary'),
  'not-applicable': () => absent('not-applicable'),
  'not-due': () => absent('not-due'),
  missing: () => absent('missing'),
  overdue: () => absent('missing', { due: '2021-10-31' }),
  'no-target': () => rag(snapshot('38'), { target: none('not-set') }),
  'target-disputed': () =>
    rag([figureAt('2021-22-Q2', '7.1')], {
      indicator: percent('snapshot', { polarity: 'lower' }),
      target: aTarget({
        value: '94',
        disputed: '94% cannot be the target for a share that stands at 7.1% and is meant to fall',
      }),
    }),
  'target-other-definition': () => rag(snapshot('38'), { target: aTarget({ definition: 2 }) }),
  'figure-not-comparable': () =>
    rag([
      figureAt('2021-22-Q2', '145', { notComparable: 'the quarter’s own rate, not the year’s' }),
    ]),
  'no-polarity': () => rag(snapshot('38'), { indicator: anIndicator({ polarity: 'none' }) }),
  'no-forecast': () => absent('missing', { indicator: anIndicator({ basis: 'forecast' }) }),
  'snapshot.green': () => rag(snapshot('19')),
  'snapshot.amber': () => rag(snapshot('21')),
  'snapshot.red': () => rag(snapshot('38')),
  'final.green': () => runningCount(pattern, '80'),
  'final.amber': () => runningCount(pattern, '75'),
  'final.red': () => runningCount(pattern, '68'),
  'already-met': () => {
    const indicator = anIndicator({ basis: 'cumulative-count', polarity: 'higher' })
    return runningCount([791], '450', { indicator })
  },
  'already-exceeded': () => runningCount([...pattern, 40, 38], '68'),
  'nothing-due': () => fromAutumn(0),
  'too-early': () => runningCount([26], '68'),
  'projected.green': () => runningCount([...pattern, 14, 14], '68'),
  'projected.amber': () => runningCount([...pattern, 18, 16], '68'),
  'projected.red': () => runningCount([...pattern, 26, 25], '68'),
  'no-pattern': () =>
    rag([aFigure('95.6', '2021-04-01', '2021-06-30')], {
      indicator: percent('cumulative-percent'),
      target: aTarget({ value: '98' }),
    }),
  'ytd.green': () => rate('88', '2021-09-30'),
  'ytd.amber': () => rate('82', '2021-09-30', { numerator: '82', denominator: '100' }),
  'ytd.red': () => rate('70', '2021-08-31', { numerator: '140', denominator: '200' }),
  unreachable: () => rate('64', '2021-12-31', { numerator: '192', denominator: '300' }),
  'forecast.green': () => forecast('3950000'),
  'forecast.amber': () => forecast('4100000'),
  'forecast.red': () => forecast('5272786.68'),
  'forecast.optimistic': () => {
    const totals = runningTotals('2021-22-Q1', [1200000, 1300000])
    return forecast('3950000', totals)
  },
  'annual.green': () => annual('69'),
  'annual.amber': () => annual('64.5'),
  'annual.red': () => annual('61'),
  'termly.green': () => termly('97'),
  'termly.amber': () => termly('93'),
  'termly.red': () => termly('90'),
  'same-period': () => direction(snapshot('38'), { earlier: [figureAt('2020-21-Q2', '34')] }),
  'previous-quarter': () =>
    direction(snapshot('38'), {
      earlier: [figureAt('2021-22-Q1', '40')],
      policy: { ...POLICY, direction: 'previous-quarter' },
    }),
  'already-past-last-year': () =>
    direction([aFigure('329', '2018-09-01', '2019-03-31')], {
      indicator: anIndicator({ basis: 'cumulative-count', yearType: 'academic' }),
      earlier: [aFigure('204', '2017-09-01', '2018-08-31')],
    }),
  'no-figure': () => direction([]),
  'definition-changed': () =>
    direction(snapshot('38'), {
      indicator: twoDefinitions,
      earlier: [figureAt('2020-21-Q2', '34', { definition: 2 })],
    }),
  'other-coverage': () => direction(snapshot('38'), { earlier: [figureAt('2020-21-Q4', '34')] }),
  'nothing-held': () => direction(snapshot('38')),
  'since-year-end': sinceYearEnd,
  'past-due': () => milestone('2021-08-31'),
  'due-next-quarter': () => milestone('2021-12-31'),
}
