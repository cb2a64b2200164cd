import type { CatalogueMeasure, CatalogueMilestone } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { groupWarnings } from './group-warnings.ts'
import { layOutPlan } from './lay-out-plan.ts'

function measure(code: string, more: Partial<CatalogueMeasure> = {}): CatalogueMeasure {
  return {
    code,
    objective: code.slice(0, 5),
    objectiveTitle: 'Early help',
    aim: 'Reduce',
    title: null,
    version: 'v',
    indicator: `indicator-of-${code}`,
    name: `Name of ${code}`,
    year: '2021-22',
    yearLabel: '2021/22',
    owners: [],
    targetTexts: [],
    definition: 1,
    components: [],
    smallNumbers: false,
    warnings: [],
    ...more,
  }
}

const warning: CatalogueMeasure['warnings'][number] = {
  code: 'already-met',
  sentence: 'It was met before.',
  severity: 'notice',
}
const milestone: CatalogueMilestone = {
  id: 'attendance',
  code: 'PED01a',
  objective: 'PED01',
  title: 'Keep up attendance',
  due: { date: null, text: 'March 2022' },
  owners: [],
  warnings: [{ code: 'no-owner', sentence: 'No officer is named.', severity: 'warning' }],
}
const plan = {
  objectives: [
    { code: 'PED01', title: 'Early help', version: 'v' },
    { code: 'PED02', title: 'Keeping safe', version: 'v' },
  ],
  measures: [
    measure('PED01 01', { warnings: [warning] }),
    measure('PED01 02', { title: 'Attendance at schools' }),
    measure('PED09 01', { warnings: [warning] }),
  ],
  milestones: [milestone],
}

function codes(filter: Parameters<typeof layOutPlan>[1]) {
  return layOutPlan(plan, filter).map(({ id, measures, milestones }) => [
    id,
    ...measures.map(({ code }) => code),
    ...milestones.map(({ code }) => code),
  ])
}

it('keeps an objective without measures, and what stands under no objective comes last', () => {
  expect(codes({})).toEqual([
    ['PED01', 'PED01 01', 'PED01 02', 'PED01a'],
    ['PED02'],
    ['none', 'PED09 01'],
  ])
})

it.each([
  [{ q: 'ped0102' }, [['PED01', 'PED01 02']]],
  [{ q: 'attendance' }, [['PED01', 'PED01 02', 'PED01a']]],
  [
    { warnings: 'yes' as const },
    [
      ['PED01', 'PED01 01', 'PED01a'],
      ['none', 'PED09 01'],
    ],
  ],
])('leaves what answers to %j', (filter, left) => {
  expect(codes(filter)).toEqual(left)
})

it('lists targets to be set by themselves, and not among the other warnings', () => {
  const toSet = { code: 'no-target', sentence: 'No target is set.', severity: 'notice' } as const
  const rolled = {
    ...plan,
    measures: [measure('PED01 01', { warnings: [toSet] })],
    milestones: [],
  }
  expect(layOutPlan(rolled, { warnings: 'yes' })).toEqual([])
  expect(layOutPlan(rolled, { warnings: 'no-target' })).toMatchObject([{ id: 'PED01' }])
})

it('groups warnings by kind, what to put right before notices, each with its measure', () => {
  expect(
    groupWarnings(plan).map(({ kind, items }) => [kind, items.map((one) => one.indicator)]),
  ).toEqual([
    ['no-owner', [null]],
    ['already-met', ['indicator-of-PED01 01', 'indicator-of-PED09 01']],
  ])
})
