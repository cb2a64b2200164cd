import type { Basis, YearType } from '@quarterdeck/contract'
import {
  dayAt,
  isYearEnd,
  monthEnd,
  monthInWords,
  placeOf,
  quarterOf,
  shortYear,
} from './calendar.ts'
import type { Day, TimeTick } from './trend-chart.ts'

type Years = { readonly basis: Basis; readonly yearType: YearType }

const DAY = 86_400_000
const LEAST_SPAN = 365 * DAY
/** Room before the first and after the last mark, as a share of the span. */
const ROOM = 0.04
/** The months whose ends are named: quarters, and for academic years the terms. */
const QUARTERS = [3, 6, 9, 12]
const TERMS = [4, 8, 12]

/**
 * The days drawn: all that is given, at least the year before the last, and a little room at both
 * ends. Worked example: a lone figure at 30 September 2021 stands near the end of a year.
 */
export function timeDomain(places: readonly number[], until: Day): [number, number] {
  const last = Math.max(placeOf(until), ...places)
  const first = Math.min(last - LEAST_SPAN, ...places)
  const room = (last - first) * ROOM
  return [first - room, last + room]
}

/**
 * The days that may be named below the drawing, oldest first: the newest figure, the ends of years,
 * the ends of quarters (or terms) between where anything is counted within a year. How many fit is
 * for the layout to decide.
 */
export function timeTicks(
  [first, last]: readonly [number, number],
  newest: Day | null,
  years: Years,
): TimeTick[] {
  const ends = periodEnds(first, last, years)
  const days = newest === null ? ends : [...new Set([...ends, newest])].toSorted()
  return days.map((day) => ({
    x: placeOf(day),
    label: dayLabel(day, years),
    rank: rankOf(day, newest, years),
  }))
}

function periodEnds(first: number, last: number, { basis, yearType }: Years): Day[] {
  const isOfYears = basis === 'annual' || basis === 'forecast'
  const months = yearType === 'academic' ? TERMS : QUARTERS
  const from = Number(dayAt(first).slice(0, 4))
  const until = Number(dayAt(last).slice(0, 4))
  const ends: Day[] = []
  for (let year = from; year <= until; year += 1) {
    ends.push(...months.map((month) => monthEnd(year, month)))
  }
  return ends
    .filter((day) => placeOf(day) >= first && placeOf(day) <= last)
    .filter((day) => !isOfYears || isYearEnd(day, yearType))
}

function rankOf(day: Day, newest: Day | null, { yearType }: Years): TimeTick['rank'] {
  if (day === newest) {
    return 0
  }
  return isYearEnd(day, yearType) ? 1 : 2
}

/** "Q2 21/22", "2021/22" where whole years are counted, "Aug 2021" for any other day. */
function dayLabel(day: Day, { basis, yearType }: Years): string {
  const isQuarterEnd = QUARTERS.some((month) => monthEnd(Number(day.slice(0, 4)), month) === day)
  if (yearType !== 'financial' || basis === 'termly' || !isQuarterEnd) {
    return monthInWords(day)
  }
  const isWholeYear = (basis === 'annual' || basis === 'forecast') && isYearEnd(day, yearType)
  return isWholeYear ? `20${shortYear(day)}` : `Q${quarterOf(day)} ${shortYear(day)}`
}
