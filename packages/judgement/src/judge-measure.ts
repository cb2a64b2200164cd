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
  const direction = judgeDirection(measure)
  return {
    rag: judgeProgress(measure),
    direction,
    sinceYearEnd: judgeSinceYearEnd(measure, direction),
    sparkline: sparklineOf(measure),
  }
}
