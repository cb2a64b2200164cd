import { judgeMeasure } from '../../packages/judgement/src/index.ts'
import { type BenchFigure, median } from './figures.ts'
import { manyMeasures } from './many-measures.ts'

const MEASURES = 60
const QUARTERS = 40
const WARM_UPS = 200
const RUNS = 100
const GOAL_MS = 5

/**
 * Working out a whole scorecard from its figures, nothing cached: 60 measures of every basis with
 * 40 quarters of history each, in a process that has been serving for a while. Held against
 * parsing the same figures from JSON, in the same run.
 */
export function measureColdComputation(): BenchFigure {
  const cases = manyMeasures(MEASURES, QUARTERS)
  const json = JSON.stringify(cases)
  const judging = medianTime(() => cases.forEach((each) => judgeMeasure(each)))
  const parsing = medianTime(() => JSON.parse(json))
  return {
    what: `Judging ${MEASURES} measures with ${QUARTERS} quarters each`,
    seen: `${judging.toFixed(1)} ms (${(judging / parsing).toFixed(1)} times parsing them from JSON)`,
    goal: `at most ${GOAL_MS} ms`,
    isMet: judging <= GOAL_MS,
  }
}

function medianTime(work: () => void): number {
  for (let run = 0; run < WARM_UPS; run += 1) work()
  return median(Array.from({ length: RUNS }, () => timed(work)))
}

function timed(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
