import { type Report, yearsOf } from './calendar.ts'
import { type Book, bookOf } from './carried.ts'
import { type Officer, officersOf } from './people.ts'
import { randomOf } from './random.ts'
import { type Series, seriesOf } from './series.ts'
import { castStories, type StoryName } from './stories.ts'
import type { BoardPlan, Subject } from './subjects.ts'

/** An indicator of a board with its figures, and who answers for it. */
export type Indicator = {
  readonly id: string
  readonly subject: Subject
  readonly story: StoryName
  readonly series: Series
  readonly book: Book
  /** Which of the board's objectives it serves, from 0. */
  readonly objective: number
  /** Its place among those of the objective in the first year's plan, from 0. */
  readonly place: number
  readonly owner: Officer
  /** The first year of its second definition; null where it has one definition. */
  readonly changedIn: string | null
}

export type Board = {
  readonly plan: BoardPlan
  readonly officers: readonly Officer[]
  readonly indicators: readonly Indicator[]
}

/** How many indicators of a board come to be counted in another way at the start of some year. */
const CHANGED_DEFINITIONS = 4

/** How many figures of a board's newest report are overdue, at most. */
const MOST_OVERDUE = 2

/** Another way of counting makes figures this much larger or smaller. */
const CHANGE_FACTORS = [0.78, 0.86, 1.16, 1.28]

/** Puts a board together: its officers, and each subject with its story and its figures. */
export function boardOf(
  seed: number,
  plan: BoardPlan,
  reports: readonly Report[],
  taken: Set<string>,
): Board {
  const officers = officersOf(seed, plan, taken)
  const subjects = plan.objectives.flatMap(({ subjects: of }, objective) =>
    of.map((subject, place) => ({ subject, objective, place })),
  )
  const stories = castStories(seed, plan.id, subjects.length)
  const all = subjects.map(({ subject }) => subject)
  const changes = definitionChanges(seed, plan.id, all, reports)
  const overdue = overdueOf(
    seed,
    plan.id,
    all.filter((subject) => !changes.has(subject)),
  )
  const indicators = subjects.map(({ subject, objective, place }, at): Indicator => {
    const id = idOf(plan.prefix, subject.name)
    const story = stories[at] as StoryName
    const changed = changes.get(subject) ?? null
    const series = seriesOf({ seed, id, subject, story, reports, changed })
    const isOverdue = overdue.has(subject)
    const book = bookOf({ seed, id, subject, series, reports, isOverdue })
    const owner = ownerOf(plan, officers, objective, place)
    return {
      id,
      subject,
      story,
      series,
      book,
      objective,
      place,
      owner,
      changedIn: changed?.year ?? null,
    }
  })
  return { plan, officers, indicators }
}

/** `cyp-children-in-care`: its permanent word. */
function idOf(prefix: string, name: string): string {
  return `${prefix}-${name}`
    .toLowerCase()
    .replaceAll('’', '')
    .replaceAll(/[^a-z0-9]+/g, '-')
}

/** An objective is one service's; its heads and managers share the measures, the director has none. */
function ownerOf(
  plan: BoardPlan,
  officers: readonly Officer[],
  objective: number,
  place: number,
): Officer {
  const services = Object.keys(plan.services)
  const service = services[objective % services.length]
  const own = officers.filter((officer) => officer.service === service).slice(1)
  return own[place % own.length] as Officer
}

/** Chooses what is counted in another way, by when: figures on a day and running ones, one a year. */
function definitionChanges(
  seed: number,
  board: string,
  subjects: readonly Subject[],
  reports: readonly Report[],
) {
  const random = randomOf(seed, board, 'definitions')
  const years = yearsOf(reports).slice(1)
  const able = subjects.filter(
    ({ basis, unit }) => unit === 'count' && (basis === 'snapshot' || basis === 'cumulative-count'),
  )
  const changes = new Map<Subject, { year: string; factor: number }>()
  for (let at = 0; at < CHANGED_DEFINITIONS && years.length > 0; at += 1) {
    const year = years[at % years.length] as string
    changes.set(random.pick(able), { year, factor: random.pick(CHANGE_FACTORS) })
  }
  return changes
}

/** Chooses what nobody made the newest return of, among what has a target and a figure each quarter. */
function overdueOf(seed: number, board: string, subjects: readonly Subject[]): Set<Subject> {
  const random = randomOf(seed, board, 'overdue')
  const able = subjects.filter(
    ({ basis, polarity, smallNumbers }) =>
      basis !== 'annual' && basis !== 'termly' && polarity !== 'none' && !smallNumbers,
  )
  return new Set(Array.from({ length: random.whole(1, MOST_OVERDUE) }, () => random.pick(able)))
}
