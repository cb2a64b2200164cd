import type { Figure } from '@quarterdeck/judgement'
import { desc, eq } from 'drizzle-orm'
import type { Write } from '../store/db.ts'
import { returnId } from '../store/ids.ts'
import type { Schema } from '../store/schema.ts'
import type { GatheredReturn } from './gather-returns.ts'

type Recorded = {
  readonly figures: readonly Figure[]
  readonly restated: readonly Figure[]
  /** Why each restated figure changed, in their order. */
  readonly reasons: readonly string[]
  readonly found: GatheredReturn
  readonly at: string
  readonly actor: string
}

/**
 * Makes the figures of a return revisions. A figure that says what the newest revision says adds
 * none, save where that one was made for a correction that was abandoned. What a period cites is
 * settled by its publication.
 */
export async function recordFigures(tx: Write, t: Schema, given: Recorded): Promise<void> {
  const { figures, restated, reasons, found } = given
  if (found.owed.kind !== 'measure') {
    return
  }
  for (const figure of figures) {
    await addRevision(tx, t, figure, null, given)
  }
  for (const [position, figure] of restated.entries()) {
    await addRevision(tx, t, figure, reasons[position] ?? null, given)
  }
}

async function addRevision(
  tx: Write,
  t: Schema,
  figure: Figure,
  why: string | null,
  { found, at, actor }: Recorded,
): Promise<void> {
  const key = {
    indicator: found.owed.id,
    definition: figure.definition,
    component: figure.component ?? '',
    from: figure.coverage.from,
    to: figure.coverage.to,
  }
  const id = returnId(key)
  await tx
    .insert(t.returns)
    .values({ id, ...key })
    .onConflictDoNothing()
  const [newest] = await tx
    .select()
    .from(t.revisions)
    .where(eq(t.revisions.return, id))
    .orderBy(desc(t.revisions.number))
    .limit(1)
  const content = {
    availability: figure.availability,
    value: figure.value,
    numerator: figure.numerator,
    denominator: figure.denominator,
    provisional: figure.provisional,
    doubtful: figure.doubtful,
    notComparable: figure.notComparable,
    label: figure.coverage.label,
  }
  const { row, since } = found.quarter
  const stands = newest?.publication !== null || newest.recordedAt >= since
  if (newest !== undefined && stands && isSame(newest, content) && newest.period === row) {
    return
  }
  await tx.insert(t.revisions).values({
    return: id,
    number: (newest?.number ?? 0) + 1,
    ...content,
    recordedAt: at,
    recordedBy: actor,
    why,
    publication: null,
    period: found.quarter.row,
    origin: 'application',
  })
}

function isSame(held: Record<string, unknown>, content: Record<string, unknown>): boolean {
  return Object.entries(content).every(([column, value]) => held[column] === value)
}
