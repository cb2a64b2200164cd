import {
  defaultCoverage,
  enterFigures,
  type Figure,
  isReported,
  type MeasureCase,
  outturnCoverage,
  parsePeriod,
  previousYear,
  readEntered,
  type Stretch,
  sameStretch,
} from '@quarterdeck/judgement'
import { and, asc, desc, eq, isNull, lt } from 'drizzle-orm'
import type { OpenQuarter } from '../returns/open-quarter.ts'
import { readCases } from '../returns/read-cases.ts'
import type { Reading, Write } from '../store/db.ts'
import { returnId } from '../store/ids.ts'
import type { Schema } from '../store/schema.ts'
import type { CitedCell } from '../store/words.ts'
import type { RoundReturn } from './standing-returns.ts'

type Given = {
  readonly quarter: OpenQuarter
  readonly round: readonly RoundReturn[]
  /** `publications.id` of the issue that is made. */
  readonly publication: string
  readonly isCorrection: boolean
  readonly today: string
}

/**
 * Has a period cite what was handed in, and its publication carry the figures: those of a return
 * that stands, and the last result of an annual or termly measure that was not due. A correction
 * leaves alone what nothing was handed in of.
 */
export async function citeReturns(tx: Write, t: Schema, given: Given): Promise<void> {
  const { quarter, round, isCorrection, today } = given
  const worked = { board: quarter.board, period: quarter.period.id, due: quarter.due }
  const cases = await readCases({ t, read: tx }, worked, today)
  for (const { owed, standing } of round) {
    const measure = cases.get(owed.id)
    if (owed.kind !== 'measure' || measure === undefined || (isCorrection && standing === null)) {
      continue
    }
    const typed = standing?.measure ?? null
    const entered = typed === null ? null : readEntered(typed, measure)
    const figures = entered?.figures ?? (owed.notDue === null ? [] : lastResult(measure))
    const known = enterFigures(measure, figures, entered?.restated)
    await cite(tx, t, {
      quarter,
      measure: owed.planned,
      cell: 'current',
      ids: idsOf(owed, figures),
    })
    const before = await readPriorActual({ t, read: tx }, quarter, owed.planned)
    const prior = before.length > 0 ? before : idsOf(owed, outturn(known))
    await cite(tx, t, { quarter, measure: owed.planned, cell: 'prior-actual', ids: prior })
    for (const id of idsOf(owed, [...(entered?.figures ?? []), ...(entered?.restated ?? [])])) {
      await carry(tx, t, given, id)
    }
  }
}

/** The returns that figures are of, each once: every forecast of a year is a revision of one return. */
function idsOf({ id: indicator }: { id: string }, figures: readonly Figure[]): string[] {
  const ids = figures.map(({ definition, component, coverage: { from, to } }) =>
    returnId({ indicator, definition, component: component ?? '', from, to }),
  )
  return [...new Set(ids)]
}

/** What an annual or termly measure reported for the stretch that this quarter looks at. */
function lastResult(measure: MeasureCase): Figure[] {
  const { basis, yearType } = measure.indicator
  return heldOf(measure, defaultCoverage({ basis, yearType, period: measure.period }))
}

/** What the year before came to. */
function outturn(measure: MeasureCase): Figure[] {
  const { basis, yearType } = measure.indicator
  const year = previousYear(parsePeriod(measure.period).year)
  return heldOf(measure, outturnCoverage({ basis, yearType, year }))
}

/** The figures held of a stretch, of the newest definition that has any. */
function heldOf({ held }: MeasureCase, stretch: Stretch): Figure[] {
  const found = held.filter((figure) => isReported(figure) && sameStretch(figure.coverage, stretch))
  const newest = Math.max(...found.map(({ definition }) => definition))
  return found.filter(({ definition }) => definition === newest)
}

/** What the last quarter of this year's plan cited beside a measure: it stays what it is. */
async function readPriorActual({ t, read }: Reading, { period }: OpenQuarter, measure: string) {
  const rows = await read
    .select({ period: t.periods.period, return: t.citations.return })
    .from(t.citations)
    .innerJoin(t.periods, eq(t.citations.period, t.periods.id))
    .where(
      and(
        eq(t.citations.measure, measure),
        eq(t.citations.cell, 'prior-actual'),
        lt(t.periods.period, period.id),
      ),
    )
    .orderBy(desc(t.periods.period), asc(t.citations.position))
  return rows.filter((row) => row.period === rows[0]?.period).map((row) => row.return)
}

async function cite(
  tx: Write,
  t: Schema,
  given: { quarter: OpenQuarter; measure: string; cell: CitedCell; ids: readonly string[] },
): Promise<void> {
  const { quarter, measure, cell, ids } = given
  const place = { period: quarter.row, measure, cell }
  await tx
    .delete(t.citations)
    .where(
      and(
        eq(t.citations.period, quarter.row),
        eq(t.citations.measure, measure),
        eq(t.citations.cell, cell),
      ),
    )
  for (const [position, id] of ids.entries()) {
    await tx.insert(t.citations).values({ ...place, return: id, position })
  }
}

/** The newest revision of a figure that this period made: what was typed before it is never told. */
async function carry(
  tx: Write,
  t: Schema,
  { quarter, publication }: Given,
  id: string,
): Promise<void> {
  const made = and(eq(t.revisions.return, id), eq(t.revisions.period, quarter.row))
  const [newest] = await tx
    .select({ number: t.revisions.number })
    .from(t.revisions)
    .where(made)
    .orderBy(desc(t.revisions.number))
    .limit(1)
  if (newest === undefined) {
    return
  }
  await tx
    .update(t.revisions)
    .set({ publication })
    .where(and(made, eq(t.revisions.number, newest.number), isNull(t.revisions.publication)))
}
