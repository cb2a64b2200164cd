import { asc, eq } from 'drizzle-orm'
import type { Read } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import type { HeldReaders } from './held-rows.ts'

/** What officers said in the reports, as its file would have it. */
export const HELD_COMMENTARY: HeldReaders<'commentary'> = {
  async commentary(read, t) {
    const rows = await read
      .select({
        commentary: t.commentaries,
        board: t.publications.board,
        sequence: t.publications.sequence,
      })
      .from(t.commentaries)
      .innerJoin(t.publications, eq(t.commentaries.publication, t.publications.id))
    const measuresOf = Map.groupBy(await readMeasures(read, t), (row) => row.of)
    const milestonesOf = Map.groupBy(await readMilestones(read, t), (row) => row.of)
    const officersOf = Map.groupBy(await readOfficers(read, t), (row) => row.of)
    return rows.map(({ commentary, board, sequence }) => ({
      board,
      sequence,
      commentary: commentary.code,
      measures: (measuresOf.get(commentary.id) ?? []).map((row) => row.code),
      milestones: (milestonesOf.get(commentary.id) ?? []).map((row) => row.milestone),
      officers: (officersOf.get(commentary.id) ?? []).map((row) => row.officer),
      text: commentary.text,
      note: commentary.note,
    }))
  },
}

async function readMeasures(read: Read, t: Schema) {
  const { commentaryMeasures, measures } = t
  return await read
    .select({ of: commentaryMeasures.commentary, code: measures.code })
    .from(commentaryMeasures)
    .innerJoin(measures, eq(commentaryMeasures.measure, measures.id))
    .orderBy(asc(measures.position))
}

async function readMilestones(read: Read, t: Schema) {
  const { commentary, milestone } = t.commentaryMilestones
  return await read
    .select({ of: commentary, milestone })
    .from(t.commentaryMilestones)
    .orderBy(asc(milestone))
}

async function readOfficers(read: Read, t: Schema) {
  const { commentary, officer, position } = t.commentaryOfficers
  return await read
    .select({ of: commentary, officer })
    .from(t.commentaryOfficers)
    .orderBy(asc(position))
}
