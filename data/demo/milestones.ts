import { type MilestoneState, quartersOf } from '@quarterdeck/judgement'
import { plannedYears, quarterFrom, quartersAfter, type Report } from './calendar.ts'
import type { Board } from './catalogue.ts'
import type { Officer } from './people.ts'
import { objectiveCode } from './plan.ts'
import { randomOf } from './random.ts'

/** A step of one of the board's projects, with how it really went. Quarters count from the first. */
type Milestone = {
  readonly id: string
  readonly title: string
  readonly objective: number
  readonly owner: Officer
  readonly year: string
  readonly due: number
  /** When it is completed; null where it is given up at the quarter it was due. */
  readonly finished: number | null
}

/** A milestone in one year's plan. */
export type PlannedMilestone = Milestone & { readonly code: string; readonly dueDate: string }

const STEPS: readonly ((project: string) => string)[] = [
  (project) => `Agree the plan for ${project}`,
  (project) => `Ask residents about ${project}`,
  (project) => `Find the money and partners for ${project}`,
  (project) => `Begin the work on ${project}`,
  (project) => `Complete ${project}`,
  (project) => `Review what came of ${project}`,
]

/** How many quarters late a step may be, each as likely. */
const LATENESS = [0, 0, 0, 0, 0, 0, 1, 1, 2, 3]
const GIVEN_UP_SHARE = 0.04

/** The milestones of each year's plan, those that are carried over from the year before included. */
export function milestonesOf(
  seed: number,
  board: Board,
  reports: readonly Report[],
): Map<string, PlannedMilestone[]> {
  const first = reports[0] as Report
  const years = plannedYears(reports)
  const all = years.flatMap((year, at) =>
    board.plan.projects.map((project, number) =>
      stepOf(seed, board, first, { year, at, project, number }),
    ),
  )
  return new Map(
    years.map((year) => {
      const start = quartersAfter(first, (quartersOf(year)[0] as Report).from)
      const planned = all.filter(
        (each) =>
          each.year === year ||
          (each.year < year && each.finished !== null && each.finished >= start),
      )
      return [year, withCodes(board, planned, year, first)]
    }),
  )
}

function stepOf(
  seed: number,
  board: Board,
  first: Report,
  { year, at, project, number }: { year: string; at: number; project: string; number: number },
): Milestone {
  const random = randomOf(seed, board.plan.id, 'milestone', year, project)
  const objective = number % board.plan.objectives.length
  const quarters = quartersOf(year)
  const due = quartersAfter(first, (quarters[random.whole(0, 3)] as Report).from)
  const step = (at + number) % STEPS.length
  const owners = board.indicators.filter((each) => each.objective === objective)
  return {
    id: `${board.plan.prefix.toLowerCase()}-project-${number + 1}-${year.replace('/', '-')}`,
    title: (STEPS[step] as (typeof STEPS)[number])(project),
    objective,
    owner: random.pick(owners).owner,
    year,
    due,
    finished: random.chance(GIVEN_UP_SHARE) ? null : due + random.pick(LATENESS),
  }
}

/** Codes of a year, `CYP01a`, and the day each is due then: one carried over has a new day. */
function withCodes(
  board: Board,
  planned: readonly Milestone[],
  year: string,
  first: Report,
): PlannedMilestone[] {
  const inOrder = planned.toSorted((one, other) => one.objective - other.objective)
  return inOrder.map((milestone, at) => {
    const before = inOrder.slice(0, at).filter(({ objective }) => objective === milestone.objective)
    const letter = String.fromCharCode('a'.charCodeAt(0) + before.length)
    const due = milestone.year === year ? milestone.due : (milestone.finished ?? milestone.due)
    return {
      ...milestone,
      code: `${objectiveCode(board, milestone.objective)}${letter}`,
      dueDate: quarterFrom(first, due).to,
    }
  })
}

/** What a report says of a milestone: its state, and a word where it is late or given up. */
export function stateIn(
  { due, finished }: PlannedMilestone,
  { sequence }: Report,
): { state: MilestoneState; note: string } {
  const at = sequence - 1
  if (finished === null && at >= due) {
    return { state: 'no-longer-progressing', note: 'The money went to another project.' }
  }
  if (finished !== null && at >= finished) return { state: 'completed', note: '' }
  if (at >= due) return { state: 'delayed', note: 'It waits for a partner to agree.' }
  return { state: due - at > 2 ? 'not-started' : 'in-progress', note: '' }
}
