import { hourInUk } from '../audit/uk-days.ts'
import { shiftDays } from '../reminders/days-apart.ts'
import { REMINDERS } from '../reminders/schedule.ts'
import { type Follower, keyOf, type NoticeKey } from './follow-store.ts'
import type { StatusChange } from './status-changes.ts'

/** A message to one person on what they follow, before it is put in words. */
export type PlannedNotice = NoticeKey & {
  readonly name: string
  readonly address: string
  readonly changes: readonly StatusChange[]
}

/**
 * The notices of what turned red: to each follower one for each publication that turned something
 * red that they followed by then.
 */
export function planTurnedRed(
  changes: readonly StatusChange[],
  followers: readonly Follower[],
): PlannedNotice[] {
  const byPublication = Map.groupBy(changes.filter(isNoticed), ({ publication }) => publication)
  return [...byPublication].flatMap(([about, turned]) =>
    perPerson(turned, followers).map((each) => ({ ...each, ...noticeOf(each.account, about) })),
  )
}

function noticeOf(account: string, publication: string): NoticeKey {
  return { account, kind: 'turned-red', about: publication }
}

/** Whether followers are told of a change as it is published. */
function isNoticed({ now, by }: StatusChange): boolean {
  return now === 'red' && by !== 'restatement'
}

/** The Monday whose digest is the newest by a day: of Thursday 3 December 2026, 30 November. */
export function newestMonday(today: string): string {
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7
  return shiftDays(today, -sinceMonday)
}

/** When the digest of a Monday goes, as an instant: what is published later is in the next one. */
export function digestInstant(monday: string): string {
  return hourInUk(monday, REMINDERS.hour).toISOString()
}

/**
 * The digests of a Monday: to each who wants one, what changed of what they follow since their last
 * one, or since they wanted it. Nobody gets one of nothing, nor of only what notices told them.
 * @param changes up to the instant of that Monday
 * @param told the notices that people had, or get now: `account kind about`
 */
export function planDigests(
  monday: string,
  changes: readonly StatusChange[],
  followers: readonly Follower[],
  digests: ReadonlyMap<string, { readonly since: string; readonly last: string | null }>,
  told: ReadonlySet<string>,
): PlannedNotice[] {
  const until = digestInstant(monday)
  const wanting = followers.filter(({ account }) => digests.has(account))
  const own = perPerson(
    changes.filter(({ at }) => at <= until),
    wanting,
    (account) => {
      const { since = '', last = null } = digests.get(account) ?? {}
      return last === null ? since : digestInstant(last)
    },
  )
  const isNews = (account: string) => (change: StatusChange) =>
    !(isNoticed(change) && told.has(keyOf(noticeOf(account, change.publication))))
  return own
    .filter(({ account, changes: theirs }) => theirs.some(isNews(account)))
    .map((each) => ({ ...each, kind: 'digest' as const, about: monday }))
}

/** What changed of what each person followed by then, and after an instant of their own. */
function perPerson(
  changes: readonly StatusChange[],
  followers: readonly Follower[],
  after: (account: string) => string = () => '',
): Omit<PlannedNotice, 'kind' | 'about'>[] {
  const people = Map.groupBy(followers, ({ account }) => account)
  return [...people].flatMap(([account, own]) => {
    const from = after(account)
    const theirs = changes.filter(
      (change) =>
        change.at > from &&
        own.some(
          ({ board, indicator, since }) =>
            board === change.board && indicator === change.indicator && since < change.at,
        ),
    )
    const [first] = own
    return first === undefined || theirs.length === 0
      ? []
      : [{ account, name: first.name, address: first.address, changes: theirs }]
  })
}
