import { monthName, partsOf } from '@quarterdeck/judgement'
import type { Report } from './calendar.ts'
import type { Carried } from './carried.ts'
import type { Indicator } from './catalogue.ts'
import type { Target } from './plan.ts'
import { type Random, randomOf } from './random.ts'

/** What officers say never quotes a figure: none can tell a number that is protected. */
const WHY_WORSE = [
  'More people needed the service than the plan allowed for.',
  'Two posts stood empty for most of the quarter.',
  'A contractor left and the new one took time to begin.',
  'Cases have become more complex and take longer.',
  'The backlog of the last year is still being worked through.',
  'A partner changed how it refers people to us.',
  'A new system slowed the work down while staff learnt it.',
  'Costs rose by more than the budget allowed for.',
]
const ACTIONS = [
  'Managers look at every case each week.',
  'We are recruiting, and agency staff fill the gap until then.',
  'A recovery plan was agreed with the partner.',
  'The team has moved to one shared waiting list.',
  'The contract has been changed to reward work done on time.',
  'Staff from another team help out two days a week.',
  'We have changed the process so that fewer steps are needed.',
  'A working group meets every fortnight to clear what is old.',
]
const WELL = [
  'The work is on course and no change is planned.',
  'The new way of working has bedded in.',
  'The team is fully staffed, and it shows.',
  'Earlier contact with residents made the difference.',
  'Partners did what they had said they would do.',
]
const ABSENT = {
  'to-follow': 'The figure was not ready in time and will be in the next report.',
  'refer-to-commentary':
    'No single figure tells the position. The service changed hands in the quarter, and both parts met their standards.',
  'not-applicable': 'The service did not run in this quarter, so there is nothing to count.',
  'not-due': 'The figure is published later in the year.',
  missing: 'No return was made for this quarter.',
} as const

/** The texts of a report, each about one measure. */
export function commentaryOn(
  seed: number,
  indicator: Indicator,
  report: Report,
  carried: Carried,
  target: Target,
): string | null {
  const random = randomOf(seed, indicator.id, 'commentary', report.id)
  if (carried.availability !== 'reported') return ABSENT[carried.availability]
  if (isShortOf(indicator, report, carried, target)) {
    return [random.pick(WHY_WORSE), random.pick(ACTIONS), byWhen(random, report)].join('\n\n')
  }
  return random.chance(0.12) ? random.pick(WELL) : null
}

/** Whether a figure is plainly short of its target: a rough look, the product judges. */
function isShortOf(
  { subject }: Indicator,
  { quarter }: Report,
  { value }: Carried,
  target: Target,
): boolean {
  if (target.kind !== 'absolute' || value === null) return false
  const isRunning = subject.basis === 'cumulative-count' || subject.basis === 'cumulative-percent'
  const share = isRunning ? quarter / 4 : 1
  const expected = Number(target.value) * share
  return subject.polarity === 'lower'
    ? Number(value) > expected * 1.05
    : Number(value) < expected * 0.95
}

/** "By when: March 2022": some months after the report. */
function byWhen(random: Random, { publishedOn }: Report): string {
  const { year, month } = partsOf(publishedOn)
  const later = month + random.whole(1, 6)
  const name = monthName(((later - 1) % 12) + 1)
  return `By when: ${name} ${later > 12 ? year + 1 : year}`
}
