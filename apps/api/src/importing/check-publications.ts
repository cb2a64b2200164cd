import type { FaultList } from './faults.ts'
import { FILES, joined } from './files.ts'
import type { HeldRows } from './held-rows.ts'
import type { AddedRow } from './reconcile.ts'

type Added = readonly AddedRow<'publications'>[]

/** Finds publications that would stand before one already held, or publish a period again. */
export function checkPublications(
  added: Added,
  held: HeldRows['publications'],
  faults: FaultList,
): void {
  const before = [...held.values()].map(({ values }) => values)
  const sequenceOfPeriod = new Map(
    before.map(({ board, period, sequence }) => [joined([board, period]), sequence]),
  )
  for (const { number, values } of added) {
    const { board, sequence, period } = values
    const last = Math.max(
      0,
      ...before.filter((row) => row.board === board).map((row) => row.sequence),
    )
    if (sequence <= last) {
      faults.add(FILES.publications.name, {
        row: number,
        column: 'sequence',
        value: String(sequence),
        cause: `Publication ${last} is already held: a new one must come after it`,
      })
    }
    const place = joined([board, period])
    const other = sequenceOfPeriod.get(place)
    if (other !== undefined) {
      faults.add(FILES.publications.name, {
        row: number,
        column: 'period',
        value: period,
        cause: `Publication ${other} is of this period already`,
      })
    }
    sequenceOfPeriod.set(place, sequence)
  }
}

/** A later publication that bears an earlier date: possible, and worth a look. */
export function datesOutOfOrder(added: Added): string[] {
  const warnings: string[] = []
  for (const { values } of added) {
    const later = added.find(
      (other) =>
        other.values.board === values.board &&
        other.values.sequence > values.sequence &&
        other.values.date < values.date,
    )
    if (later !== undefined) {
      const { board, sequence, date } = later.values
      warnings.push(
        `Publication ${sequence} of ${board} is dated ${date}, before publication ` +
          `${values.sequence} (${values.date}).`,
      )
    }
  }
  return warnings
}
