import type { CollectionState } from '@quarterdeck/contract'
import {
  nextQuarter,
  parsePeriod,
  previousQuarter,
  type Quarter,
  quarterContaining,
} from '@quarterdeck/judgement'
import { readYears } from '../catalogue/catalogue-store.ts'
import { listOpenQuarters, type OpenQuarter } from '../returns/open-quarter.ts'
import { listPublications } from '../scorecard/scorecard-store.ts'
import type { Reading } from '../store/db.ts'

/** The quarters of a board: those opened, those published, and the one to open next. */
export type Quarters = {
  /** The newest first. */
  readonly opened: readonly OpenQuarter[]
  readonly published: ReadonlySet<string>
  readonly next: Quarter
  /** The years that there is a plan of. */
  readonly years: readonly string[]
}

/** Next is what follows the newest; on a new board, the quarter that ended last. */
export async function listQuarters(
  reading: Reading,
  board: string,
  today: string,
): Promise<Quarters> {
  const opened = await listOpenQuarters(reading, board)
  const publications = await listPublications(reading, board)
  const published = new Set(publications.map(({ period }) => period))
  const newest = [...published, ...opened.map(({ period }) => period.id)].toSorted().at(-1)
  return {
    opened,
    published,
    next:
      newest === undefined
        ? previousQuarter(quarterContaining(today))
        : nextQuarter(parsePeriod(newest)),
    years: await readYears(reading, board),
  }
}

/** The quarter that is worked on: the oldest that is opened and not published, else the next. */
export function currentQuarter({ opened, next }: Quarters): Quarter {
  return opened.findLast(({ state }) => state === 'open' || state === 'review')?.period ?? next
}

/** Where a quarter stands. Quarters can be published without having been opened here. */
export function stateOf({ opened, published }: Quarters, { id }: Quarter): CollectionState {
  const open = opened.find(({ period }) => period.id === id)
  return open?.state ?? (published.has(id) ? 'published' : 'closed')
}

/** Why a quarter that is closed cannot be opened; null where it can be. */
export function whyClosed({ published, next, years }: Quarters, quarter: Quarter): string | null {
  if ([...published].some((id) => id > quarter.id)) {
    return `A later quarter is published, so ${quarter.label} is not opened any more.`
  }
  if (quarter.id !== next.id) {
    return `${next.label} is opened next.`
  }
  return years.includes(quarter.year)
    ? null
    : `There is no plan of ${quarter.year} to ask for. Roll the year forward first.`
}
