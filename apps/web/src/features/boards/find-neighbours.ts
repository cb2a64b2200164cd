import type { PublishedPeriod } from '@quarterdeck/contract'

/**
 * The published quarters on either side of one, which need not follow it in the calendar.
 * `periods` are newest first, as the server lists them.
 */
export function findNeighbours(periods: readonly PublishedPeriod[], period: string) {
  const at = periods.findIndex(({ id }) => id === period)
  return {
    previous: at === -1 ? undefined : periods[at + 1],
    next: at < 1 ? undefined : periods[at - 1],
  }
}
