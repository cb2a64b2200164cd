import type { ReminderKind, ReturnKind } from '@quarterdeck/contract'
import { newestReminderDay, nextReminderDay, reminderKind } from './schedule.ts'

/** A return that is still to be handed in. */
export type OwingReturn = {
  readonly kind: ReturnKind
  readonly id: string
  readonly code: string
  readonly title: string
  readonly isSentBack: boolean
}

/** What somebody still owes of one quarter. */
export type Owing = {
  readonly officer: { readonly id: string; readonly name: string }
  /** Where they can be written to; null where that is not known. */
  readonly address: string | null
  readonly returns: readonly OwingReturn[]
  /** The day of the last reminder of this quarter that was marked; null for none. */
  readonly lastDay: string | null
}

/** A quarter that is open for returns, with everybody who still owes some. */
export type OwingQuarter = {
  /** `periods.id`. */
  readonly row: string
  readonly board: string
  readonly period: { readonly id: string; readonly label: string }
  readonly due: string
  readonly owing: readonly Owing[]
}

/** One message: everything that somebody is reminded of on one day. */
export type PlannedReminder = {
  readonly officer: Owing['officer']
  readonly address: string
  readonly quarters: readonly {
    readonly quarter: Omit<OwingQuarter, 'owing'>
    readonly kind: ReminderKind
    readonly returns: readonly OwingReturn[]
  }[]
}

/**
 * Who is reminded of what on a day: each officer once, with all that they owe of the quarters whose
 * reminder is to go and has not gone. Due on 21 January, on the 14th: everybody who owes something,
 * with kind `before`; on the 15th nobody who was reminded on the 14th.
 */
export function planReminders(today: string, quarters: readonly OwingQuarter[]): PlannedReminder[] {
  const parts = quarters.flatMap(({ owing, ...quarter }) => {
    const day = newestReminderDay(today, quarter.due)
    const kind = reminderKind(today, quarter.due)
    return owing.flatMap(({ officer, address, returns, lastDay }) => {
      const isToGo = day !== null && (lastDay === null || lastDay < day)
      return isToGo && address !== null && returns.length > 0
        ? { officer, address, part: { quarter, kind, returns } }
        : []
    })
  })
  const people = Map.groupBy(parts, ({ officer }) => officer.id)
  return [...people.values()].flatMap((own) => {
    const [first] = own
    return first === undefined
      ? []
      : { officer: first.officer, address: first.address, quarters: own.map(({ part }) => part) }
  })
}

/** The first day from today on that somebody is reminded; null where nobody ever is. */
export function nextDayOfReminders(
  today: string,
  quarters: readonly OwingQuarter[],
): string | null {
  const days = [today, ...quarters.map(({ due }) => nextReminderDay(today, due)).toSorted()]
  return days.find((day) => planReminders(day, quarters).length > 0) ?? null
}

/** Who owes something and cannot be written to, with how much. */
export function withoutAddress(
  quarters: readonly OwingQuarter[],
): { officer: Owing['officer']; owed: number }[] {
  const owing = quarters.flatMap((quarter) => quarter.owing)
  const people = Map.groupBy(
    owing.filter(({ address }) => address === null),
    ({ officer }) => officer.id,
  )
  return [...people.values()].flatMap((own) => {
    const owed = own.flatMap(({ returns }) => returns).length
    const [first] = own
    return first === undefined || owed === 0 ? [] : { officer: first.officer, owed }
  })
}
