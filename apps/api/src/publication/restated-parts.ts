import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Reading } from '../store/db.ts'

/** A stretch of which a component was restated: its last day, and every count reported of it. */
export type RestatedStretch = { readonly day: string; readonly counts: readonly number[] }

/**
 * Of indicators that are protected and whose components add up, the stretches of which a component
 * was restated, by indicator: side by side the reports before and after would tell a small one.
 */
export async function readRestatedParts({
  t,
  read,
}: Reading): Promise<ReadonlyMap<string, readonly RestatedStretch[]>> {
  const addingUp = await read
    .select({ id: t.indicators.id })
    .from(t.indicators)
    .innerJoin(t.definitions, eq(t.definitions.indicator, t.indicators.id))
    .where(
      and(eq(t.indicators.smallNumbers, true), inArray(t.definitions.combine, ['sum', 'headline'])),
    )
  if (addingUp.length === 0) {
    return new Map()
  }
  const { indicator, definition, component, from, to } = t.returns
  const rows = await read
    .select({ indicator, definition, component, from, to, value: t.revisions.value })
    .from(t.revisions)
    .innerJoin(t.returns, eq(t.revisions.return, t.returns.id))
    .where(
      and(
        inArray(
          indicator,
          addingUp.map(({ id }) => id),
        ),
        isNotNull(t.revisions.publication),
        isNotNull(t.revisions.value),
      ),
    )
  const stretches = Map.groupBy(rows, (row) =>
    [row.indicator, row.definition, row.from, row.to].join('|'),
  )
  const restated = [...stretches.values()].filter(isRestated).map((reported) => {
    const [first] = reported as [(typeof rows)[number]]
    const counts = reported.map(({ value }) => Number(value))
    return { indicator: first.indicator, stretch: { day: first.to, counts } }
  })
  return new Map(
    [...Map.groupBy(restated, (each) => each.indicator)].map(([id, all]) => [
      id,
      all.map(({ stretch }) => stretch),
    ]),
  )
}

/** Whether one component has had two values. */
function isRestated(reported: readonly { component: string; value: string | null }[]): boolean {
  const valuesOf = Map.groupBy(reported, ({ component }) => component)
  return [...valuesOf.values()].some(
    (all) => new Set(all.map(({ value }) => Number(value))).size > 1,
  )
}
