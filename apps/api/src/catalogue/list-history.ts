import type { HistoryEntry } from '@quarterdeck/contract'
import { type MeasureRow, type Reading, readHistory } from './catalogue-store.ts'
import { indicatorSubject, measureSubject } from './subjects.ts'

type Given = {
  readonly board: string
  readonly indicator: string
  /** Those that the reader sees; the history of others is not theirs to read. */
  readonly measures: readonly MeasureRow[]
}

/** Who changed an indicator and its measures on a board, and when; the newest first. */
export async function listHistory(
  reading: Reading,
  { board, indicator, measures }: Given,
): Promise<HistoryEntry[]> {
  const subjects = [indicatorSubject(indicator), ...measures.map(measureSubject)]
  const years = new Set(measures.map(({ year }) => year))
  const rows = await readHistory(reading, board, subjects)
  return rows
    .filter(({ entry }) => isAboutYears(entry.after, years))
    .map(({ entry, name }) => ({
      id: entry.id,
      at: entry.at,
      by: name ?? entry.actor,
      action: entry.action,
      before: entry.before,
      after: entry.after,
    }))
}

/** An indicator is created with its first measure, which is of one year. */
function isAboutYears(after: unknown, years: ReadonlySet<string>): boolean {
  const isOfYear = typeof after === 'object' && after !== null && 'year' in after
  return !isOfYear || years.has(String(after.year))
}
