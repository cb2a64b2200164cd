import type { PeriodState } from '@quarterdeck/contract'
import { parsePeriod, type Quarter } from '@quarterdeck/judgement'
import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { DomainError } from '../errors.ts'
import type { Reading } from '../store/db.ts'

/** A period that was opened for returns. */
export type OpenQuarter = {
  /** `periods.id`. */
  readonly row: string
  readonly board: string
  readonly period: Quarter
  readonly due: string | null
  readonly state: PeriodState
  /** From when on what is handed in belongs to the issue that is prepared. */
  readonly since: string
  /** Why it is being corrected; null where it is not. */
  readonly correctionReason: string | null
}

/** The periods that were opened, of a board or of all, the newest first. */
export async function listOpenQuarters(
  { t, read }: Reading,
  board?: string,
): Promise<OpenQuarter[]> {
  const rows = await read
    .select({
      row: t.periods.id,
      board: t.periods.board,
      period: t.periods.period,
      due: t.periods.returnDue,
      openedAt: t.periods.openedAt,
      reviewedFrom: t.periods.reviewedFrom,
      correctingFrom: t.periods.correctingFrom,
      correctionReason: t.periods.correctionReason,
      publication: t.publications.id,
    })
    .from(t.periods)
    .leftJoin(t.publications, eq(t.publications.period, t.periods.id))
    .where(
      and(
        isNotNull(t.periods.openedAt),
        board === undefined ? undefined : eq(t.periods.board, board),
      ),
    )
    .orderBy(desc(t.periods.period))
  const newest = new Map(rows.map((row) => [row.row, row]))
  return [...newest.values()].map((row) => ({
    row: row.row,
    board: row.board,
    period: parsePeriod(row.period),
    due: row.due,
    state: stateOf(row),
    since: row.correctingFrom ?? row.openedAt ?? '',
    correctionReason: row.correctionReason,
  }))
}

function stateOf(row: {
  publication: string | null
  reviewedFrom: string | null
  correctingFrom: string | null
}): PeriodState {
  if (row.publication !== null) {
    return row.correctingFrom === null ? 'published' : 'correcting'
  }
  return row.reviewedFrom === null ? 'open' : 'review'
}

/** @throws DomainError 'not-found' for a period that was not opened */
export async function findOpenQuarter(
  reading: Reading,
  { board, period }: { board: string; period: string },
): Promise<OpenQuarter> {
  const opened = await listOpenQuarters(reading, board)
  const found = opened.find((each) => each.period.id === period)
  if (found === undefined) {
    throw new DomainError('not-found', `${period} is not open for returns.`)
  }
  return found
}

/** @throws DomainError 'invalid' for what is no quarter */
export function readPeriod(period: string): Quarter {
  try {
    return parsePeriod(period)
  } catch (error) {
    throw new DomainError(
      'invalid',
      `${period} is not a quarter.`,
      [{ path: '/params/period', code: 'period', message: 'Write a quarter as 2021-22-Q3.' }],
      { cause: error },
    )
  }
}
