import { readingsHeld } from './combine.ts'
import { type Direction, judgeDirection } from './direction.ts'
import type { MeasureCase } from './measure-case.ts'
import { judgeProgress } from './progress.ts'
import type { Rag } from './rag.ts'
import { judgeSinceYearEnd, type SinceYearEnd } from './since-year-end.ts'
import { type SparkPoint, sparklineOf } from './sparkline.ts'

/** The version of the rules. A publication keeps the one it was worked out with. */
export const ENGINE_VERSION = '1'

export type Judgement = {
  rag: Rag
  direction: Direction
  sinceYearEnd: SinceYearEnd | null
  sparkline: SparkPoint[]
}

/** All that the rules say of one measure at one period. */
export function judgeMeasure(measure: MeasureCase): Judgement {
  const held = readingsHeld(measure.indicator, measure.held)
  const direction = judgeDirection(measure, held)
  return {
    rag: judgeProgress(measure, held),
    direction,
    sinceYearEnd: judgeSinceYearEnd(measure, direction, held),
    sparkline: sparklineOf(measure, held),
  }
}
