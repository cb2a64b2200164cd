import { daysOf, type FinancialYear } from '@quarterdeck/judgement'

type Version = { readonly component: string; readonly validFrom: string }

/** The day that a year's plan is looked at: today in the current year, else the year's last day. */
export function dayToLookAt(year: FinancialYear, today: string): string {
  const { from, to } = daysOf(year)
  return from <= today && today <= to ? today : to
}

/** Of each component, the newest version that holds by a day. Versions come oldest first. */
export function targetsInForce<T extends Version>(versions: readonly T[], day: string): T[] {
  const begun = versions.filter(({ validFrom }) => validFrom <= day)
  return [...new Map(begun.map((each) => [each.component, each])).values()]
}
