import { judgeMeasure } from '../../packages/judgement/src/index.ts'
import { type BenchFigure, median } from './figures.ts'
import { manyMeasures } from './many-measures.ts'

const MEASURES = 60
const QUARTERS = 40
const RUNS = 50
const GOAL_MS = 5

/**
 * Working out a whole scorecard from its figures, nothing cached: 60 measures of every basis with
 * 40 quarters of history each. Held against parsing the same figures from JSON, in the same run.
 */
export function measureColdComputation(): BenchFigure {
  const cases = manyMeasures(MEASURES, QUARTERS)
  const json = JSON.stringify(cases)
  const judging = []
  const parsing = []
  for (let run = 0; run < RUNS; run += 1) {
    judging.push(timed(() => cases.forEach((each) => judgeMeasure(each))))
    parsing.push(timed(() => JSON.parse(json)))
  }
  const ms = median(judging)
  return {
    what: `Judging ${MEASURES} measures with ${QUARTERS} quarters each`,
    seen: `${ms.toFixed(1)} ms (${(ms / median(parsing)).toFixed(1)} times parsing them from JSON)`,
    goal: `at most ${GOAL_MS} ms`,
    isMet: ms <= GOAL_MS,
  }
}

function timed(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
