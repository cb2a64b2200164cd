import { BOARDS } from './boards/index.ts'
import { plannedYears, reportsOf } from './calendar.ts'
import { boardOf } from './catalogue.ts'
import { catalogueFiles } from './catalogue-files.ts'
import type { Files } from './files.ts'
import { milestonesOf } from './milestones.ts'
import { planFiles } from './plan-files.ts'
import { reportFiles } from './report-files.ts'

export type CouncilOptions = {
  readonly seed: number
  /** How many of the six boards. */
  readonly boards: number
  /** How many quarters, the last of them Quarter 4 2025/26. */
  readonly quarters: number
}

/** The whole council. */
export const WHOLE: CouncilOptions = { seed: 20260401, boards: 6, quarters: 24 }

/** Makes the council up: the same options give the same files. */
export function makeCouncil({ seed, boards: count, quarters }: CouncilOptions): Files {
  const reports = reportsOf(quarters)
  const taken = new Set<string>()
  const boards = BOARDS.slice(0, count).map((plan) => {
    const board = boardOf(seed, plan, reports, taken)
    return { ...board, milestones: milestonesOf(seed, board, reports) }
  })
  return {
    ...catalogueFiles(boards, reports),
    ...planFiles(seed, boards, plannedYears(reports)),
    ...reportFiles(seed, boards, reports),
  }
}
