import { monthName, partsOf } from '@quarterdeck/judgement'
import type { Report } from './calendar.ts'
import type { Indicator } from './catalogue.ts'
import type { Standing } from './judged.ts'
import { type Random, randomOf } from './random.ts'

/** What officers say never quotes a figure: none can tell a number that is protected. */
export const WHY_WORSE = [
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
export const RECOVERING = [
  'It is better than a year ago, and there is more to do.',
  'What was changed last year has begun to work.',
  'The position has improved, though not yet as far as was agreed.',
]
export const SLIPPING = [
  'It is not as good as a year ago, and we are looking into why.',
  'More was asked of the service than a year ago.',
  'It has slipped since last year. Managers watch it closely.',
]
export const WELL = [
  'The work is on course and no change is planned.',
  'The new way of working has bedded in.',
  'The team is fully staffed, and it shows.',
  'Earlier contact with residents made the difference.',
  'Partners did what they had said they would do.',
]
export const ABSENT = {
  'to-follow': 'The figure was not ready in time and will be in the next report.',
  'refer-to-commentary':
    'No single figure tells the position. The service changed hands in the quarter, and both parts met their standards.',
  'not-applicable': 'The service did not run in this quarter, so there is nothing to count.',
  'not-due': 'The figure is published later in the year.',
  missing: 'No return was made for this quarter.',
} as const

/** How often something is said of a measure that is not red. */
const SAID_SHARE = 0.12

/** What officers say of a measure in a report; null where they say nothing. */
export function commentaryOn(
  seed: number,
  indicator: Indicator,
  report: Report,
  standing: Standing,
): string | null {
  const random = randomOf(seed, indicator.id, 'commentary', report.id)
  const { availability } = indicator.book.carried(indicator.book.current(report), report)
  if (availability !== 'reported') return ABSENT[availability]
  const openings = openingsFor(standing)
  if (standing.rag.status === 'red') {
    return [random.pick(openings), random.pick(ACTIONS), byWhen(random, report)].join('\n\n')
  }
  return openings.length > 0 && random.chance(SAID_SHARE) ? random.pick(openings) : null
}

/** What fits a colour and an arrow: nothing red or worse is praised, nothing better is lamented. */
function openingsFor({ rag, direction }: Standing): readonly string[] {
  const isBetter = direction.status === 'better'
  if (rag.status === 'red') return isBetter ? RECOVERING : WHY_WORSE
  if (direction.status === 'worse') return SLIPPING
  if (rag.status === 'amber') return isBetter ? RECOVERING : []
  return rag.status === 'green' || isBetter ? WELL : []
}

/** "By when: March 2022": some months after the report. */
function byWhen(random: Random, { publishedOn }: Report): string {
  const { year, month } = partsOf(publishedOn)
  const later = month + random.whole(1, 6)
  const name = monthName(((later - 1) % 12) + 1)
  return `By when: ${name} ${later > 12 ? year + 1 : year}`
}
