import type { DirectionCode } from './codes.ts'
import {
  defaultCoverage,
  sameStretch,
  shiftStretch,
  stretchInWords,
  withArticle,
} from './coverage.ts'
import { isRunning } from './earlier-figure.ts'
import { isSameMeasure, type Reading } from './figures.ts'
import type { MeasureCase } from './measure-case.ts'
import { parsePeriod, previousQuarter, previousYear } from './periods.ts'

/** Why a figure has no arrow. */
export type NotComparable = { code: DirectionCode; reason: string; brief: string }

const DEFINITION_CHANGED: NotComparable = {
  code: 'definition-changed',
  reason: 'Not comparable: the figures held from before follow another definition of this measure.',
  brief: 'Definition changed',
}
const NOTHING_HELD: NotComparable = {
  code: 'nothing-held',
  reason: 'Not comparable: no earlier figure of this measure is held.',
  brief: 'No earlier figure',
}
const OTHER_COMPONENTS: NotComparable = {
  code: 'other-coverage',
  reason: 'Not comparable: the earlier figure adds up other components.',
  brief: 'Other components',
}

/**
 * Why there is no arrow, first that applies (judgement.md, "Direction of travel"): last year's same
 * stretch, or everything earlier, follows another definition; earlier figures are held, but for
 * another stretch; nothing is held.
 */
export function whyNotComparable(
  measure: MeasureCase,
  reading: Reading,
  held: readonly Reading[],
): NotComparable {
  const earlier = held.filter((each) => each.coverage.to < reading.coverage.to)
  const others = earlier.filter((each) => each.definition !== reading.definition)
  const own = earlier.filter(
    (each) => each.definition === reading.definition && each.component === reading.component,
  )
  const lastYear = shiftStretch(reading.coverage, -1)
  const isLastYearOther = others.some((each) => sameStretch(each.coverage, lastYear))
  if (isLastYearOther || (own.length === 0 && others.length > 0)) return DEFINITION_CHANGED
  if (own.length === 0) return NOTHING_HELD
  const ofLastYear = own.findLast((each) => sameStretch(each.coverage, lastYear))
  if (ofLastYear !== undefined && !isSameMeasure(ofLastYear, reading)) return OTHER_COMPONENTS
  if (ofLastYear !== undefined && ofLastYear.notComparable !== null) {
    return {
      code: 'other-coverage',
      reason: `Not comparable: the earlier figure is ${ofLastYear.notComparable}.`,
      brief: 'Earlier figure not comparable',
    }
  }
  return otherCoverage(measure, reading)
}

function otherCoverage(measure: MeasureCase, reading: Reading): NotComparable {
  const quarter = quarterLookedFor(measure, reading)
  const stretch = withArticle(stretchInWords(shiftStretch(reading.coverage, -1)))
  const when = quarter ?? stretch
  const isForecast = measure.indicator.basis === 'forecast'
  return {
    code: 'other-coverage',
    reason: isForecast
      ? `Not comparable: no forecast made in ${when} is held.`
      : `Not comparable: no figure is held for ${when}.`,
    brief: quarter === null ? 'None held a year before' : `None held for ${quarter}`,
  }
}

/** "Quarter 2 2020/21" where the figure is the quarter's usual one; null where it has a stretch of its own. */
function quarterLookedFor(measure: MeasureCase, reading: Reading): string | null {
  const { basis, yearType } = measure.indicator
  const usual = defaultCoverage({ basis, yearType, period: measure.period })
  const isPublished = basis === 'annual' || basis === 'termly'
  if (isPublished || !sameStretch(reading.coverage, usual)) return null
  const isByQuarter =
    measure.policy.direction === 'previous-quarter' && !isRunning(measure.indicator)
  return isByQuarter ? previousQuarter(parsePeriod(measure.period)).label : lastYearInWords(measure)
}

/** "Quarter 2 2020/21": the same quarter a year before the measure's own. */
function lastYearInWords(measure: Pick<MeasureCase, 'period'>): string {
  const { quarter, year } = parsePeriod(measure.period)
  return `Quarter ${quarter} ${previousYear(year)}`
}
