import { dropUnset } from '../../app/read-search.ts'

/** What is looked for in the audit trail, as it stands in the address and is asked for. */
export type AuditSearch = {
  readonly board?: string
  readonly person?: string
  readonly action?: string
  readonly subject?: string
  readonly from?: string
  readonly to?: string
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

function dayOf(text: string | undefined): string | undefined {
  const isDay = text !== undefined && DAY.test(text) && !Number.isNaN(Date.parse(text))
  return isDay ? text : undefined
}

/** The texts of an address as a view; what is no day is left out. */
export function readAuditSearch(raw: AuditSearch): AuditSearch {
  return dropUnset({ ...raw, from: dayOf(raw.from), to: dayOf(raw.to) })
}
