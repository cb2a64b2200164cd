import { daysInMonth, makeDay, shiftYears } from '../src/days.ts'
import type { Figure } from '../src/figures.ts'
import type { MeasureCase } from '../src/measure-case.ts'
import { quarterContaining } from '../src/periods.ts'
import type { Target } from '../src/targets.ts'
import type { Basis, Day, Polarity } from '../src/words.ts'

/** A worked example as it stands in examples/rag-examples.json. */
export type WorkedExample = {
  name: string
  input: {
    basis: string
    kind?: 'collected-percent' | 'ytd-rate'
    polarity: Polarity
    unit?: string
    decimals?: number
    target?: number | null
    range?: [number, number]
    periodTarget?: number
    tolerance?: { abs?: number; rel?: number }
    value?: number | null
    k?: number
    num?: number
    den?: number
    periods?: number[]
    periodsInYear?: number
    priorYears?: number[][]
    priorSamePoint?: [number, number][]
    profile?: number[]
    lumpy?: boolean
    serviceForecast?: number
    periodLabel?: string
    overdue?: boolean
  }
  expected: { rating: 'green' | 'amber' | 'red' | null; code: string }
  confidence: 'high' | 'medium' | 'low'
  numbers: Record<string, number>
}

const START_YEAR = 2025

/**
 * Sets a worked example up as returns: every in-period value becomes a running total on its own
 * stretch, so that the example runs through the whole engine and not through one rule alone.
 */
export function measureCaseOf(example: WorkedExample): MeasureCase {
  const { input } = example
  const basis = basisOf(input)
  const isAcademic = input.basis === 'cumulative-ay'
  const yearStart = makeDay(START_YEAR, isAcademic ? 9 : 4, 1)
  const current = currentFigures(example, basis, yearStart)
  const isRunning = basis.startsWith('cumulative') || basis === 'rate'
  const lastDay = isRunning ? current[0]?.coverage.to : undefined
  const period = quarterContaining(lastDay ?? makeDay(START_YEAR, 6, 30))
  return {
    indicator: {
      id: example.name,
      polarity: input.polarity,
      basis,
      yearType: isAcademic ? 'academic' : 'financial',
      seasonal: null,
      smallNumbers: false,
      definitions: [
        {
          version: 1,
          unit: input.unit ?? 'other',
          decimals: input.decimals ?? 0,
          combine: 'single',
          components: [],
          headline: null,
        },
      ],
    },
    period: period.id,
    definition: 1,
    targets: [{ component: null, target: targetOf(input, period.id) }],
    current: { availability: current.length === 0 ? 'missing' : 'reported', figures: current },
    held: [
      ...earlierFigures(input, yearStart),
      ...runningTotals(input.periods ?? [], input, yearStart),
    ],
    otherYears: { '2024/25': [{ component: null, target: targetOf(input, period.id) }] },
    due: input.overdue === true ? makeDay(START_YEAR - 1, 1, 1) : null,
    today: makeDay(START_YEAR + 1, 3, 1),
    policy: {
      version: 1,
      toleranceRelative: '0.05',
      toleranceCountMinimum: '1',
      direction: 'same-period-last-year',
      deadBand: null,
      smallNumberThreshold: 5,
    },
  }
}

function basisOf(input: WorkedExample['input']): Basis {
  if (input.kind === 'collected-percent') return 'cumulative-percent'
  if (input.kind === 'ytd-rate') return 'rate'
  if (input.basis.startsWith('cumulative')) return 'cumulative-count'
  return input.basis as Basis
}

function currentFigures(example: WorkedExample, basis: Basis, yearStart: Day): Figure[] {
  const { input } = example
  if (basis === 'cumulative-count')
    return runningTotals(input.periods ?? [], input, yearStart).slice(-1)
  if (basis === 'cumulative-percent')
    return [figure(input.value as number, yearStart, endOf(yearStart, input.k as number))]
  if (basis === 'rate') return [rateFigure(input, yearStart)]
  if (basis === 'forecast') {
    const { serviceForecast } = input
    return serviceForecast === undefined
      ? []
      : [figure(serviceForecast, yearStart, endOf(yearStart, 12))]
  }
  if (input.value === null || input.value === undefined) return []
  if (basis === 'annual') {
    // An overdue result is older than the year that ended last.
    const from = shiftYears(yearStart, input.overdue === true ? -3 : -1)
    return [figure(input.value, from, endOf(from, 12))]
  }
  return [figure(input.value, makeDay(START_YEAR, 6, 30), makeDay(START_YEAR, 6, 30))]
}

function rateFigure(input: WorkedExample['input'], yearStart: Day): Figure {
  const { num = 0, den = 1, k = 0 } = input
  return {
    ...figure((num / den) * 100, yearStart, endOf(yearStart, k)),
    numerator: String(num),
    denominator: String(den),
  }
}

function earlierFigures(input: WorkedExample['input'], yearStart: Day): Figure[] {
  const years = input.priorYears ?? []
  const counts = years.flatMap((values, index) =>
    runningTotals(values, input, shiftYears(yearStart, index - years.length)),
  )
  const points = input.priorSamePoint ?? []
  const percents = points.flatMap(([atThisPoint, atYearEnd], index) => {
    const from = shiftYears(yearStart, index - points.length)
    return [
      figure(atThisPoint, from, endOf(from, input.k as number)),
      figure(atYearEnd, from, endOf(from, 12)),
    ]
  })
  return [...counts, ...percents]
}

function runningTotals(values: number[], input: WorkedExample['input'], yearStart: Day): Figure[] {
  const months = 12 / (input.periodsInYear ?? 12)
  let total = 0
  return values.map((value, index) => {
    total += value
    return figure(total, yearStart, endOf(yearStart, (index + 1) * months))
  })
}

function endOf(from: Day, months: number): Day {
  const index = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months - 1
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return makeDay(year, month, daysInMonth(year, month))
}

function figure(value: number, from: Day, to: Day): Figure {
  return {
    definition: 1,
    component: null,
    coverage: { from, to, label: 'the stretch' },
    availability: 'reported',
    value: String(value),
    numerator: null,
    denominator: null,
    provisional: false,
    doubtful: null,
    notComparable: null,
    madeIn: quarterContaining(to).id,
  }
}

function targetOf(input: WorkedExample['input'], period: string): Target {
  const text = (value: number | null | undefined) => (value == null ? null : String(value))
  const kind = input.range === undefined ? 'absolute' : 'range'
  return {
    kind: input.target == null && kind === 'absolute' ? 'none' : kind,
    value: text(input.target),
    low: text(input.range?.[0]),
    high: text(input.range?.[1]),
    baseline: null,
    definition: 1,
    tolerance: toleranceOf(input),
    profile: input.profile ?? null,
    lumpy: input.lumpy === true,
    reason: null,
    disputed: null,
    periodTargets: input.periodTarget === undefined ? {} : { [period]: String(input.periodTarget) },
  }
}

function toleranceOf({ tolerance }: WorkedExample['input']): Target['tolerance'] {
  if (tolerance?.abs !== undefined) return { kind: 'absolute', amount: String(tolerance.abs) }
  if (tolerance?.rel !== undefined) return { kind: 'relative', amount: String(tolerance.rel) }
  return null
}
