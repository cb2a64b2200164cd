import { eq } from 'drizzle-orm'
import type { HeldReaders } from './held-rows.ts'

type ReportFile = 'publications' | 'cells' | 'milestoneUpdates'

/** What the reports carried, save their figures and commentary, as their files would have it. */
export const HELD_REPORTS: HeldReaders<ReportFile> = {
  async publications(read, t) {
    return await read
      .select({
        board: t.publications.board,
        sequence: t.publications.sequence,
        period: t.periods.period,
        date: t.publications.publishedOn,
        reporting_officer: t.publications.reportingOfficer,
        note: t.publications.note,
      })
      .from(t.publications)
      .innerJoin(t.periods, eq(t.publications.period, t.periods.id))
  },
  async cells(read, t) {
    return await read
      .select({
        board: t.publications.board,
        sequence: t.publications.sequence,
        code: t.measures.code,
        cell: t.printedCells.cell,
        printed: t.printedCells.printed,
        reading: t.printedCells.reading,
      })
      .from(t.printedCells)
      .innerJoin(t.publications, eq(t.printedCells.publication, t.publications.id))
      .innerJoin(t.measures, eq(t.printedCells.measure, t.measures.id))
  },
  async milestoneUpdates(read, t) {
    return await read
      .select({
        board: t.publications.board,
        sequence: t.publications.sequence,
        milestone: t.milestoneUpdates.milestone,
        state: t.milestoneUpdates.state,
        printed: t.milestoneUpdates.printed,
        note: t.milestoneUpdates.note,
      })
      .from(t.milestoneUpdates)
      .innerJoin(t.publications, eq(t.milestoneUpdates.publication, t.publications.id))
  },
}
