import {
  defaultCoverage,
  isReported,
  type MeasureCase,
  parsePeriod,
  type Quarter,
  sameStretch,
} from '@quarterdeck/judgement'
import { and, eq } from 'drizzle-orm'
import { type NewestState, readNewestStates } from '../milestones/newest-states.ts'
import type { Reading } from '../store/db.ts'
import { owedId } from '../store/ids.ts'
import type { NewRow } from '../store/schema.ts'
import { readCases } from './read-cases.ts'

export type PlannedReturn = Omit<NewRow<'owedReturns'>, 'period'>

/** What a quarter asks for by its year's plan: every measure, and every milestone of it. */
export async function planOwed(
  reading: Reading,
  board: string,
  quarter: Quarter,
): Promise<PlannedReturn[]> {
  const period = quarter.id
  const cases = await readCases(reading, { board, period, due: null }, quarter.to)
  const measures = (await readPlanned(reading, board, quarter.year)).map((row) => ({
    id: owedId(board, period, 'measure', row.indicator),
    measure: row.id,
    milestone: null,
    notDue: whyNotDue(cases.get(row.indicator)),
  }))
  const newest = await readNewestStates(reading, board)
  const planned = await readPlannedMilestones(reading, board, quarter.year)
  const milestones = planned.map(({ milestone }) => ({
    id: owedId(board, period, 'milestone', milestone),
    measure: null,
    milestone,
    notDue: whyEnded(newest.get(milestone)),
  }))
  return [...measures, ...milestones]
}

/** An annual or termly result that was reported is not asked for again until the next one. */
function whyNotDue(measure: MeasureCase | undefined): string | null {
  if (measure === undefined) {
    return null
  }
  const { basis, yearType } = measure.indicator
  if (basis !== 'annual' && basis !== 'termly') {
    return null
  }
  const usual = defaultCoverage({ basis, yearType, period: measure.period })
  const reported = measure.held.find(
    (figure) =>
      isReported(figure) &&
      !figure.provisional &&
      figure.definition === measure.definition &&
      sameStretch(figure.coverage, usual),
  )
  if (reported === undefined) {
    return null
  }
  const each = basis === 'annual' ? 'once a year' : 'once a term'
  const { label } = parsePeriod(reported.madeIn)
  return `It is reported ${each}: ${usual.label} was reported in ${label}.`
}

async function readPlanned({ t, read }: Reading, board: string, year: string) {
  return await read
    .select({ id: t.measures.id, indicator: t.measures.indicator })
    .from(t.measures)
    .where(and(eq(t.measures.board, board), eq(t.measures.year, year)))
}

async function readPlannedMilestones({ t, read }: Reading, board: string, year: string) {
  return await read
    .select({ milestone: t.milestonePlans.milestone })
    .from(t.milestonePlans)
    .where(and(eq(t.milestonePlans.board, board), eq(t.milestonePlans.year, year)))
}

/** Why nothing more is asked of a milestone that a report called completed or ended. */
function whyEnded(newest: NewestState | undefined): string | null {
  if (newest?.state === 'completed') {
    return `It was completed in ${newest.quarter}.`
  }
  return newest?.state === 'no-longer-progressing' ? `It ended in ${newest.quarter}.` : null
}
