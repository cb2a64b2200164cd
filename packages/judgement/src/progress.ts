import { type Definition, definitionOf } from './catalogue.ts'
import { combineFigures, readingsHeld } from './combine.ts'
import {
  defaultCoverage,
  inStretch,
  isCompleteYear,
  monthsSpanned,
  planYearOf,
  sameStretch,
  withArticle,
} from './coverage.ts'
import { dayInWords, monthName } from './days.ts'
import { figureText } from './figure-text.ts'
import { isReported, judgedComponents, type Reading } from './figures.ts'
import { type MeasureCase, targetFor } from './measure-case.ts'
import { parsePeriod } from './periods.ts'
import type { Rag } from './rag.ts'
import { judgeByComparison } from './rules/compared.ts'
import { judgeCumulativeCount } from './rules/cumulative-count.ts'
import { judgeCumulativePercent } from './rules/cumulative-percent.ts'
import { judgeForecast } from './rules/forecast.ts'
import { noRating, noRatingOfFigure, noRatingWithoutFigure } from './rules/no-rating.ts'
import { judgeRate } from './rules/rate.ts'
import type { Yardstick, YearProgress } from './rules/yardstick.ts'
import {
  earlierPercents,
  runningCount,
  totalBesideForecast,
  withoutForecasts,
} from './running-history.ts'
import { limitOf, type Target } from './targets.ts'
import { toleranceOf } from './tolerance.ts'

const SEVERITY = { red: 3, amber: 2, green: 1, none: 0 }

/**
 * The traffic light of a measure at a period (judgement.md, "No rating" and "RAG rules").
 * Components combine as the definition says; with `each` the measure shows the worst, and names it.
 */
export function judgeProgress(
  measure: MeasureCase,
  held: readonly Reading[] = readingsHeld(measure.indicator, measure.held),
): Rag {
  const definition = definitionOf(measure.indicator, measure.definition)
  const readings = combineFigures(measure.current.figures, definition)
  const [first] = readings
  if (first === undefined) return judgeAbsence(measure, definition, held)
  if (definition.combine !== 'each') return judgeReading(measure, first, held)
  return worstOf(
    readings.map((reading) => ({ reading, rag: judgeReading(measure, reading, held) })),
  )
}

function judgeAbsence(measure: MeasureCase, definition: Definition, held: readonly Reading[]): Rag {
  const targets = judgedComponents(definition).map((each) => targetFor(measure.targets, each))
  const absent = noRatingWithoutFigure({
    target: targets.find((each) => each !== null && each.kind !== 'none') ?? targets[0] ?? null,
    availability: absenceOf(measure, definition),
    basis: measure.indicator.basis,
    due: measure.due,
    today: measure.today,
  })
  return absent.code === 'no-forecast' ? judgeWithoutForecast(measure, held, absent) : absent
}

/** Without a forecast the figures so far are judged, where any are held (rule F). */
function judgeWithoutForecast(measure: MeasureCase, held: readonly Reading[], absent: Rag): Rag {
  const { version, unit, headline } = definitionOf(measure.indicator, measure.definition)
  const like = { definition: version, component: headline }
  const soFar = totalBesideForecast(held, like, { period: measure.period, unit })
  if (soFar === null) return absent
  const rag = judgeReading(measure, soFar, held)
  return { ...rag, reason: `${rag.reason} No forecast was supplied.` }
}

/** A cell that cites figures, but not the headline's, has the headline's own word for that. */
function absenceOf(measure: MeasureCase, definition: Definition) {
  const { availability, figures } = measure.current
  if (availability !== 'reported') return availability
  const headline = figures.find((each) => each.component === definition.headline)
  if (headline === undefined || headline.availability === 'reported') return 'missing'
  return headline.availability
}

function worstOf(judged: readonly { reading: Reading; rag: Rag }[]): Rag {
  const [worst] = judged.toSorted((a, b) => SEVERITY[b.rag.status] - SEVERITY[a.rag.status])
  const { reading, rag } = worst as { reading: Reading; rag: Rag }
  if (reading.component === null || rag.status === 'none') return rag
  return {
    ...rag,
    reason: `${reading.component}: ${rag.reason}`,
    brief: `${reading.component}: ${rag.brief}`,
  }
}

function judgeReading(measure: MeasureCase, reading: Reading, held: readonly Reading[]): Rag {
  const target = targetInForce(measure, reading)
  const { unit, decimals } = definitionOf(measure.indicator, reading.definition)
  const period = measure.indicator.basis === 'snapshot' ? measure.period : undefined
  const limit = target === null ? null : limitOf(target, { unit, decimals, period })
  const { polarity } = measure.indicator
  const none = noRatingOfFigure({
    reading,
    target,
    hasLimit: limit !== null,
    polarity,
    isOverdue: isOverdue(measure, reading),
  })
  if (none !== null || target === null || limit === null || polarity === 'none') {
    return none ?? noRating('no-target', 'No target is set for this measure.', 'No target')
  }
  const tolerance = toleranceOf({ target, limit, polarity, unit, policy: measure.policy })
  const yardstick: Yardstick = { polarity, limit, tolerance, unit, decimals }
  const rag = applyRule(measure, reading, held, target, yardstick)
  return withDoubt(withMissingParts(rag, measure, reading), reading)
}

/** A complete year is judged against the plan year in which it ends (judgement.md, "Year type"). */
function targetInForce(measure: MeasureCase, reading: Reading): Target | null {
  const endsIn = planYearOf(reading.coverage)
  const isWholeYear = isCompleteYear(reading.coverage, measure.indicator.yearType)
  const isOfAnotherYear = isWholeYear && endsIn !== parsePeriod(measure.period).year
  const targets = isOfAnotherYear ? (measure.otherYears[endsIn] ?? []) : measure.targets
  return targetFor(targets, reading.component)
}

function applyRule(
  measure: MeasureCase,
  reading: Reading,
  held: readonly Reading[],
  target: Target,
  yardstick: Yardstick,
): Rag {
  const { basis } = measure.indicator
  const stretch = withArticle(reading.coverage.label)
  const progress: YearProgress = { k: monthsSpanned(reading.coverage), n: 12, step: 'month' }
  switch (basis) {
    case 'snapshot':
      return judgeSnapshot(measure, reading, target, yardstick)
    case 'cumulative-count':
      return judgeCumulativeCount(
        runningCount(reading, held, target, measure.indicator.yearType),
        yardstick,
      )
    case 'cumulative-percent': {
      const earlier = earlierPercents(held, reading, measure.indicator.yearType)
      const given = { value: reading.value, progress, earlier, profile: target.profile, stretch }
      return judgeCumulativePercent(given, yardstick)
    }
    case 'rate': {
      const { value, numerator, denominator } = reading
      const isDoubtful = reading.doubtful !== null
      return judgeRate({ value, numerator, denominator, isDoubtful, progress, stretch }, yardstick)
    }
    case 'forecast':
      return judgeYearEnd(measure, reading, withoutForecasts(held), target, yardstick)
    default:
      return judgePublished(measure, basis, reading, yardstick)
  }
}

/** A forecast, held against the total so far; or that total, where it stands in a forecast's place. */
function judgeYearEnd(
  measure: MeasureCase,
  reading: Reading,
  held: readonly Reading[],
  target: Target,
  yardstick: Yardstick,
): Rag {
  const given = { period: measure.period, unit: yardstick.unit }
  const total = totalBesideForecast(held, reading, given)
  const soFar = total === null ? null : runningCount(total, held, target, 'financial')
  const isTotal = total !== null && sameStretch(total.coverage, reading.coverage)
  if (soFar !== null && isTotal) return judgeCumulativeCount(soFar, yardstick)
  const year = withArticle(reading.coverage.label)
  return judgeForecast({ value: reading.value, year, soFar }, yardstick)
}

function judgeSnapshot(
  measure: MeasureCase,
  reading: Reading,
  target: Target,
  yardstick: Yardstick,
): Rag {
  const { comparison: _, ...rag } = judgeByComparison({
    prefix: 'snapshot',
    value: reading.value,
    subject: `${figureText(reading.value, yardstick.unit)} ${inStretch(reading.coverage)}`,
    yardstick,
    confidence: 'high',
  })
  const { seasonal } = measure.indicator
  const hasPeriodTarget = target.periodTargets[measure.period] !== undefined
  if (seasonal === null || hasPeriodTarget || rag.status !== 'red') return rag
  if (!isBeforeDecidingPeriod(measure, seasonal.decidingMonth)) return rag
  return {
    ...rag,
    status: 'amber',
    code: 'too-early',
    confidence: 'low',
    reason: `${rag.reason.slice(0, -1)}, but it is too early to judge: the ${monthName(seasonal.decidingMonth)} figure decides the year.`,
    brief: 'Too early to say',
  }
}

function isBeforeDecidingPeriod(measure: MeasureCase, decidingMonth: number): boolean {
  const decidingQuarter = decidingMonth <= 3 ? 4 : Math.ceil(decidingMonth / 3) - 1
  return parsePeriod(measure.period).quarter < decidingQuarter
}

function judgePublished(
  measure: MeasureCase,
  prefix: 'annual' | 'termly',
  reading: Reading,
  yardstick: Yardstick,
): Rag {
  const { comparison: _, ...rag } = judgeByComparison({
    prefix,
    value: reading.value,
    subject: `${figureText(reading.value, yardstick.unit)} ${inStretch(reading.coverage)}`,
    yardstick,
    confidence: 'high',
  })
  if (measure.due === null || !isOld(measure, reading)) return rag
  return { ...rag, reason: `${rag.reason} A newer one is due on ${dayInWords(measure.due)}.` }
}

/** An annual or termly figure older than the one that should be out by now, past its due date. */
function isOverdue(measure: MeasureCase, reading: Reading): boolean {
  return isOld(measure, reading) && measure.due !== null && measure.due < measure.today
}

function isOld(measure: MeasureCase, reading: Reading): boolean {
  const { basis, yearType } = measure.indicator
  if (basis !== 'annual' && basis !== 'termly') return false
  return reading.coverage.to < defaultCoverage({ basis, yearType, period: measure.period }).to
}

/** A sum stands for the components reported, so the sentence says which are not among them. */
function withMissingParts(rag: Rag, measure: MeasureCase, reading: Reading): Rag {
  const { components } = definitionOf(measure.indicator, reading.definition)
  const reported = measure.current.figures.filter(isReported).map((each) => each.component)
  const missing = components.filter((component) => !reported.includes(component))
  if (reading.parts === null || reported.length === 0 || missing.length === 0) return rag
  return { ...rag, reason: `${rag.reason} Not reported: ${missing.join(', ')}.` }
}

function withDoubt(rag: Rag, reading: Reading): Rag {
  if (reading.doubtful === null) return rag
  const reason = `${rag.reason} The figure is in doubt: ${reading.doubtful}.`
  return { ...rag, confidence: 'low', reason }
}
