import type { Combine } from './catalogue.ts'
import type { Coverage } from './coverage.ts'
import { type PeriodId, periodContaining } from './periods.ts'
import type { Availability } from './words.ts'

/** One revision of one return, as the rules see it. Values are exact decimal text. */
export type Figure = {
  definition: number
  component: string | null
  coverage: Coverage
  availability: Availability
  /** Given exactly when `availability` is `reported`. */
  value: string | null
  numerator: string | null
  denominator: string | null
  provisional: boolean
  /** Why the figure is doubted; null when it is not. */
  doubtful: string | null
  /** Why it cannot be set beside the target, because of what it measures; null when it can. */
  notComparable: string | null
  /** The period whose return it was: a forecast is compared with one made at the same time. */
  madeIn: PeriodId
}

/** The figures that a period cites for a measure, or why there are none. */
export type CitedFigures = { availability: Availability; figures: readonly Figure[] }

/** A figure with its value: what the rules compare. For a sum it stands for all components. */
export type Reading = {
  definition: number
  coverage: Coverage
  component: string | null
  value: string
  numerator: string | null
  denominator: string | null
  provisional: boolean
  doubtful: string | null
  notComparable: string | null
  madeIn: PeriodId
  /** The components that a sum adds up ("CAF, Pre-CAF"); null for a figure of its own. */
  parts: string | null
}

/** Whether a reading was made when its stretch was over: the outturn, and no forecast of it. */
export function isOutturn(reading: Pick<Reading, 'coverage' | 'madeIn'>): boolean {
  return reading.madeIn >= periodContaining(reading.coverage.to)
}

type Combined = { combine: Combine; components: readonly string[]; headline: string | null }

/** Whether a figure carries a value to compare. */
export function isReported(figure: Figure): figure is Figure & { value: string } {
  return figure.availability === 'reported' && figure.value !== null
}

/** Turns a figure into what the rules compare; null where nothing was reported. */
export function readingOf(figure: Figure): Reading | null {
  if (!isReported(figure)) return null
  return {
    definition: figure.definition,
    coverage: figure.coverage,
    component: figure.component,
    value: figure.value,
    numerator: figure.numerator,
    denominator: figure.denominator,
    provisional: figure.provisional,
    doubtful: figure.doubtful,
    notComparable: figure.notComparable,
    madeIn: figure.madeIn,
    parts: null,
  }
}

/** Whether two readings may be compared: one definition, one component, one choice of parts. */
export function isSameMeasure(a: Reading, b: Reading): boolean {
  return a.definition === b.definition && a.component === b.component && a.parts === b.parts
}

/** Which component a measure is judged on: null where there is one figure, or a sum. */
export function judgedComponents(definition: Combined): (string | null)[] {
  if (definition.combine === 'headline') return [definition.headline]
  if (definition.combine === 'each') return [...definition.components]
  return [null]
}

/** The last of those that share a key, in the place of the first: the newest, given the oldest first. */
export function newestOfEach<T>(all: readonly T[], keyOf: (each: T) => string): T[] {
  return [...new Map(all.map((each) => [keyOf(each), each])).values()]
}

/** What makes two figures revisions of one: definition, component and stretch. */
export function stretchKey({
  definition,
  component,
  coverage,
}: Pick<Reading, 'definition' | 'component' | 'coverage'>): string {
  return `${definition} ${component ?? ''} ${coverage.from} ${coverage.to}`
}
