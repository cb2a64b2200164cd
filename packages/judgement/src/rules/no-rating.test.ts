import { describe, expect, test } from 'vitest'
import {
  aCase,
  aDefinition,
  aFigure,
  anIndicator,
  aTarget,
  figureAt,
} from '../../examples/build-case.ts'
import type { MeasureCase } from '../measure-case.ts'
import { judgeProgress } from '../progress.ts'
import type { Target } from '../targets.ts'

const DUE = '2021-10-31'

/** An annual figure that is too old, doubted in every way there is, against a target beyond use. */
const OLD = aFigure('38', '2018-09-01', '2019-08-31', { notComparable: 'one quarter’s own figure' })
const annual = anIndicator({ basis: 'annual', yearType: 'academic', polarity: 'none' })
const smallCohort = aTarget({ kind: 'none', value: null, reason: 'small-cohort' })
const benchmarking = aTarget({ kind: 'none', value: null, reason: 'benchmarking-year' })
const notSet = aTarget({ kind: 'none', value: null, reason: 'not-set' })
const disputed = aTarget({ disputed: 'it was printed as 94', definition: 2 })
const otherDefinition = aTarget({ definition: 2 })

/** Everything that can stand in a colour's way stands in its way, save what is given. */
function hindered(target: Target | null, given: Partial<MeasureCase> = {}): MeasureCase {
  return aCase([OLD], {
    indicator: annual,
    target,
    due: DUE,
    otherYears: { '2019/20': target === null ? [] : [{ component: null, target }] },
    ...given,
  })
}

describe('the first reason that applies', () => {
  test.each<[string, MeasureCase, string]>([
    ['small cohort before overdue', hindered(smallCohort), 'small-cohort'],
    ['benchmarking year before overdue', hindered(benchmarking), 'benchmarking-year'],
    [
      'small cohort before an absent figure',
      aCase([], { target: smallCohort, due: DUE }),
      'small-cohort',
    ],
    [
      'benchmarking year before a figure to follow',
      aCase([], { target: benchmarking, current: { availability: 'to-follow', figures: [] } }),
      'benchmarking-year',
    ],
    ['an absent figure before no target', aCase([], { target: notSet }), 'missing'],
    ['overdue before no target', hindered(notSet), 'overdue'],
    ['overdue before a disputed target', hindered(disputed), 'overdue'],
    ['no target before not comparable', hindered(notSet, { due: null }), 'no-target'],
    ['disputed before other definition', hindered(disputed, { due: null }), 'target-disputed'],
    [
      'other definition before not comparable',
      hindered(otherDefinition, { due: null }),
      'target-other-definition',
    ],
    [
      'not comparable before no polarity',
      hindered(aTarget(), { due: null }),
      'figure-not-comparable',
    ],
    [
      'no polarity last',
      aCase([figureAt('2021-22-Q2', '38')], { indicator: anIndicator({ polarity: 'none' }) }),
      'no-polarity',
    ],
  ])('is %s', (_, measure, code) => {
    const rag = judgeProgress(measure)
    expect([rag.status, rag.code, rag.confidence]).toEqual(['none', code, 'low'])
  })
})

describe('a figure that is not there', () => {
  test.each([
    ['to-follow', 'to-follow'],
    ['refer-to-commentary', 'refer-to-commentary'],
    ['not-applicable', 'not-applicable'],
    ['not-due', 'not-due'],
    ['missing', 'missing'],
  ] as const)('%s before its due date is %s', (availability, code) => {
    const current = { availability, figures: [] }
    const rag = judgeProgress(aCase([], { current, due: DUE, today: DUE }))
    expect(rag.code).toBe(code)
  })

  test.each([
    ['to-follow', 'to-follow'],
    ['refer-to-commentary', 'refer-to-commentary'],
    ['not-applicable', 'not-applicable'],
    ['not-due', 'overdue'],
    ['missing', 'overdue'],
  ] as const)('%s the day after its due date is %s', (availability, code) => {
    const current = { availability, figures: [] }
    const rag = judgeProgress(aCase([], { current, due: DUE, today: '2021-11-01' }))
    expect(rag.code).toBe(code)
  })

  test('of a forecast measure is no-forecast where nobody said why', () => {
    const indicator = anIndicator({ basis: 'forecast' })
    expect(judgeProgress(aCase([], { indicator })).code).toBe('no-forecast')
  })

  test('of a forecast measure keeps the service’s own word', () => {
    const indicator = anIndicator({ basis: 'forecast' })
    const current = { availability: 'to-follow', figures: [] } as const
    expect(judgeProgress(aCase([], { indicator, current })).code).toBe('to-follow')
  })

  test('is the headline’s own absence where other components are reported', () => {
    const definition = aDefinition({
      combine: 'headline',
      components: ['Total', 'PRU'],
      headline: 'Total',
    })
    const total = figureAt('2021-22-Q2', '0', {
      component: 'Total',
      availability: 'to-follow',
      value: null,
    })
    const other = figureAt('2021-22-Q2', '12', { component: 'PRU' })
    const indicator = anIndicator({ definitions: [definition] })
    expect(judgeProgress(aCase([total, other], { indicator })).code).toBe('to-follow')
    expect(judgeProgress(aCase([other], { indicator })).code).toBe('missing')
  })
})

describe('with components judged each', () => {
  const definitions = [
    aDefinition({ combine: 'each', components: ['Residential', 'Leaving care'] }),
  ]
  const indicator = anIndicator({ definitions })
  const figures = [
    figureAt('2021-22-Q2', '38', { component: 'Residential' }),
    figureAt('2021-22-Q2', '19', { component: 'Leaving care' }),
  ]

  test('a target without a number for one of them leaves the other its colour', () => {
    const targets = [
      { component: 'Residential', target: smallCohort },
      { component: 'Leaving care', target: aTarget() },
    ]
    const rag = judgeProgress(aCase(figures, { indicator, targets }))
    expect([rag.status, rag.code]).toEqual(['green', 'snapshot.green'])
  })

  test('their absence comes first where one of them has a target', () => {
    const current = { availability: 'to-follow', figures: [] } as const
    const targets = [
      { component: 'Residential', target: benchmarking },
      { component: 'Leaving care', target: aTarget() },
    ]
    expect(judgeProgress(aCase([], { indicator, targets, current })).code).toBe('to-follow')
  })

  test('a reason for no colour is the measure’s, not one component’s', () => {
    const rag = judgeProgress(aCase(figures, { indicator, target: null }))
    expect(rag.reason).toBe('No target is set for this measure.')
  })

  test('their targets’ reason comes before their absence', () => {
    const targets = [
      { component: 'Residential', target: benchmarking },
      { component: 'Leaving care', target: benchmarking },
    ]
    const current = { availability: 'to-follow', figures: [] } as const
    expect(judgeProgress(aCase([], { indicator, targets, current })).code).toBe('benchmarking-year')
  })
})

test('a target that is not known of the year a result belongs to gives its own reason', () => {
  const measure = aCase([aFigure('62', '2019-09-01', '2020-08-31')], {
    indicator: anIndicator({ basis: 'annual', yearType: 'academic', polarity: 'higher' }),
    period: '2021-22-Q1',
    target: aTarget(),
    otherYears: { '2020/21': [{ component: null, target: smallCohort }] },
  })
  expect(judgeProgress(measure).code).toBe('small-cohort')
})

test('a change from a figure not known yet is no target', () => {
  const target = aTarget({ kind: 'change', value: '-250000', baseline: null })
  const rag = judgeProgress(aCase([figureAt('2021-22-Q2', '38')], { target }))
  expect([rag.code, rag.brief]).toEqual(['no-target', 'No baseline for target'])
})
