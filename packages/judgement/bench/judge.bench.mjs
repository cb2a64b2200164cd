/**
 * How long judging takes: 60 measures of mixed bases, each with ten years of quarters held, in one
 * loop, warm. The goal is 5 ms. Run with `node packages/judgement/bench/judge.bench.mjs`.
 */
import { judgeMeasure } from '../src/index.ts'

const BASES = [
  'snapshot',
  'cumulative-count',
  'rate',
  'snapshot',
  'cumulative-percent',
  'forecast',
  'cumulative-count',
  'annual',
  'termly',
  'snapshot',
]
const MEASURES = 60
const YEARS = 10
const WARM_UP_ROUNDS = 50
const ROUNDS = 200

const QUARTER_ENDS = ['06-30', '09-30', '12-31', '03-31']
const policy = {
  version: 1,
  toleranceRelative: '0.05',
  toleranceCountMinimum: '1',
  direction: 'same-period-last-year',
  deadBand: null,
  smallNumberThreshold: 5,
}

const cases = Array.from({ length: MEASURES }, (_, index) => caseOf(index))
for (let round = 0; round < WARM_UP_ROUNDS; round += 1) judgeAll()
const busyBefore = process.cpuUsage()
const times = Array.from({ length: ROUNDS }, () => {
  const start = performance.now()
  judgeAll()
  return performance.now() - start
}).sort((a, b) => a - b)
const busy = process.cpuUsage(busyBefore)

const figures = cases.reduce((sum, each) => sum + each.held.length, 0)
const [best, median] = [times[0], times[ROUNDS / 2]]
console.log(`${MEASURES} measures, ${figures} figures held`)
const processor = (busy.user + busy.system) / 1000 / ROUNDS
console.log(`all judged in ${median.toFixed(2)} ms (median), ${best.toFixed(2)} ms (best)`)
console.log(
  `${processor.toFixed(2)} ms of processor time on average, whatever else the machine does`,
)

function judgeAll() {
  for (const each of cases) judgeMeasure(each)
}

function caseOf(index) {
  const basis = BASES[index % BASES.length]
  const components = index % 7 === 3 ? ['Residential', 'Leaving care'] : []
  const held = Array.from({ length: YEARS * 4 }, (_, quarter) => quarter).flatMap((quarter) =>
    figuresAt(basis, quarter, components),
  )
  const last = held.at(-1)
  const current = held.filter((each) => each.madeIn === last.madeIn)
  return {
    indicator: {
      id: `indicator-${index}`,
      polarity: index % 2 === 0 ? 'lower' : 'higher',
      basis,
      yearType: 'financial',
      seasonal: null,
      smallNumbers: false,
      definitions: [
        {
          version: 1,
          unit: basis === 'rate' || basis === 'cumulative-percent' ? '%' : 'count',
          decimals: 1,
          combine: components.length > 0 ? 'sum' : 'single',
          components,
          headline: null,
        },
      ],
    },
    period: '2021-22-Q2',
    definition: 1,
    targets: [{ component: null, target: targetOf() }],
    otherYears: {},
    current: { availability: 'reported', figures: current },
    held,
    due: '2021-10-31',
    today: '2022-01-24',
    policy,
  }
}

/** Quarter 39 is Quarter 2 of 2021/22, and so the last one held. */
function figuresAt(basis, quarter, components) {
  const at = quarter + 2
  const startYear = 2011 + Math.floor(at / 4) + (YEARS - 10)
  const inYear = at % 4
  const to = `${inYear === 3 ? startYear + 1 : startYear}-${QUARTER_ENDS[inYear]}`
  const isRunning = basis.startsWith('cumulative') || basis === 'rate'
  const yearFrom = `${startYear}-04-01`
  const from = isRunning ? yearFrom : to
  const stretch =
    basis === 'forecast' || basis === 'annual'
      ? { from: yearFrom, to: `${startYear + 1}-03-31` }
      : { from, to }
  const madeIn = `${startYear}-${String((startYear + 1) % 100).padStart(2, '0')}-Q${inYear + 1}`
  const grows = basis.startsWith('cumulative') ? inYear + 1 : 1
  const names = components.length > 0 ? components : [null]
  return names.map((component) => ({
    definition: 1,
    component,
    coverage: { ...stretch, label: `${stretch.from} to ${stretch.to}` },
    availability: 'reported',
    value: (grows * (20 + ((quarter * 7) % 5)) + 0.4).toFixed(1),
    numerator: basis === 'rate' ? '108' : null,
    denominator: basis === 'rate' ? '200' : null,
    provisional: false,
    doubtful: null,
    notComparable: null,
    madeIn,
  }))
}

function targetOf() {
  return {
    kind: 'absolute',
    value: '60',
    low: null,
    high: null,
    baseline: null,
    definition: 1,
    tolerance: null,
    profile: null,
    lumpy: false,
    reason: null,
    disputed: null,
    periodTargets: {},
  }
}
