import type { ReminderKind } from '@quarterdeck/contract'
import { dayInWords } from '@quarterdeck/judgement'
import type { Message } from '../mail/mailer.ts'
import type { OwingReturn, PlannedReminder } from './plan-reminders.ts'

type Part = PlannedReminder['quarters'][number]

/**
 * A reminder in words: how much is due when, each return with its link. It quotes neither figures
 * nor reasons, since mail is read in many places.
 * @param publicAddress where the links lead; null leaves their path alone
 */
export function reminderMessage(
  { officer, address, quarters }: PlannedReminder,
  publicAddress: string | null,
): Message {
  const site = publicAddress ?? ''
  const paragraphs = [
    `Hello ${officer.name},`,
    ...quarters.flatMap((part) => [`${sayDue(part)}:`, listReturns(part, site)]),
    `Everything that you owe: ${site}/returns`,
    'You are not reminded of a return any more once you have handed it in. If one is not yours, tell the performance team.',
  ]
  return { to: address, subject: subjectOf(quarters), text: `${paragraphs.join('\n\n')}\n` }
}

function subjectOf(quarters: readonly Part[]): string {
  const [first] = quarters
  if (first !== undefined && quarters.length === 1) {
    return sayDue(first)
  }
  return `${sayCount(quarters.flatMap(({ returns }) => returns).length)} to hand in`
}

const WORDS: Readonly<Record<ReminderKind, (isOne: boolean, day: string) => string>> = {
  before: (isOne, day) => `${isOne ? 'is' : 'are'} due on ${day}`,
  'on-the-day': (isOne, day) => `${isOne ? 'is' : 'are'} due today, ${day}`,
  after: (isOne, day) => `${isOne ? 'was' : 'were'} due on ${day}`,
}

/** `3 returns for Quarter 3 2021/22 are due on 21 January 2022` */
function sayDue({ quarter, kind, returns }: Part): string {
  const due = WORDS[kind](returns.length === 1, dayInWords(quarter.due))
  return `${sayCount(returns.length)} for ${quarter.period.label} ${due}`
}

function sayCount(count: number): string {
  return count === 1 ? '1 return' : `${count} returns`
}

function listReturns({ quarter, returns }: Part, site: string): string {
  return returns.map((each) => describe(each, quarter, site)).join('\n\n')
}

function describe(asked: OwingReturn, { board, period }: Part['quarter'], site: string): string {
  const { kind, id, code, title, isSentBack } = asked
  const line = `${code} ${title}${isSentBack ? ' (sent back: the reason stands with it)' : ''}`
  return `${line}\n${site}/returns/${board}/${period.id}/${kind}/${id}`
}
