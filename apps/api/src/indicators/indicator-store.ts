import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { Db } from '../store/db.ts'

export type PlaceRow = Awaited<ReturnType<typeof readPlaces>>[number]

/** The measures of a board, of one indicator or of all, with their objectives; newest year first. */
export async function readPlaces({ t, read }: Db, board: string, indicator?: string) {
  return await read
    .select({
      id: t.measures.id,
      year: t.measures.year,
      code: t.measures.code,
      printedCode: t.measures.printedCode,
      indicator: t.measures.indicator,
      aim: t.measures.aim,
      title: t.measures.title,
      name: t.indicators.name,
      basis: t.indicators.basis,
      yearType: t.indicators.yearType,
      objective: { code: t.objectives.code, title: t.objectives.title },
    })
    .from(t.measures)
    .innerJoin(t.objectives, eq(t.measures.objective, t.objectives.id))
    .innerJoin(t.indicators, eq(t.measures.indicator, t.indicators.id))
    .where(
      and(
        eq(t.measures.board, board),
        indicator === undefined ? undefined : eq(t.measures.indicator, indicator),
      ),
    )
    .orderBy(desc(t.measures.year), asc(t.measures.position))
}

/** The published quarters whose own figure an indicator's returns were, each with the return it cites. */
export async function readCurrentCitations({ t, read }: Db, indicator: string) {
  const published = read.select({ period: t.publications.period }).from(t.publications)
  return await read
    .select({ period: t.citations.period, return: t.citations.return })
    .from(t.citations)
    .innerJoin(t.returns, eq(t.citations.return, t.returns.id))
    .where(
      and(
        eq(t.returns.indicator, indicator),
        eq(t.citations.cell, 'current'),
        inArray(t.citations.period, published),
      ),
    )
}
