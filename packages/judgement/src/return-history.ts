import { definitionOf, type Indicator } from './catalogue.ts'
import type { Coverage } from './coverage.ts'
import { decimal } from './decimal.ts'
import { figureText } from './figure-text.ts'
import { type Figure, isOutturn, isReported } from './figures.ts'
import type { Availability } from './words.ts'

/** One figure as a report carried it; `by` is whatever says which report that was. */
export type Revision<By> = {
  availability: Availability
  /** "534", "to follow", "fewer than 5". */
  text: string
  provisional: boolean
  doubtful: string | null
  /** How it stands to the revision before it. */
  kind: 'first' | 'came' | 'gone' | 'restated' | 'confirmed' | 'forecast' | 'outturn' | 'noted'
  by: By
}

/** A figure with everything that reports made of it, oldest revision first. */
export type ReturnHistory<By> = {
  component: string | null
  definition: number
  coverage: Coverage
  revisions: Revision<By>[]
}

/**
 * What reports made of one return, from its revisions, oldest first. 57, provisional, that became
 * 59 is restated, and 31, provisional, that stayed 31 is confirmed; a figure came where there was
 * none, and is gone where there is none any more. A forecast is expected to move
 * (docs/decisions/0008): another one is a forecast again, and what came of it the outturn. Where
 * nothing but what is said of it changed, it is noted. Throws a RangeError without a revision.
 */
export function historyOf<By>(
  revisions: readonly { figure: Figure; by: By }[],
  indicator: Pick<Indicator, 'id' | 'basis' | 'definitions'>,
): ReturnHistory<By> {
  const newest = revisions.at(-1)?.figure
  if (newest === undefined) throw new RangeError('A return has at least one revision')
  const { component, definition, coverage } = newest
  return {
    component,
    definition,
    coverage,
    revisions: revisions.map(({ figure, by }, index) => ({
      availability: figure.availability,
      text: textOf(figure, indicator),
      provisional: figure.provisional,
      doubtful: figure.doubtful,
      kind: kindOf(figure, revisions[index - 1]?.figure, indicator),
      by,
    })),
  }
}

const ABSENCE: Record<Availability, string> = {
  reported: 'no figure',
  'to-follow': 'to follow',
  'refer-to-commentary': 'refer to the commentary',
  'not-applicable': 'not applicable',
  'not-due': 'not due',
  missing: 'no figure',
}

function textOf(figure: Figure, indicator: Pick<Indicator, 'id' | 'definitions'>): string {
  if (!isReported(figure)) return ABSENCE[figure.availability]
  return figureText(figure.value, definitionOf(indicator, figure.definition).unit)
}

function kindOf(
  figure: Figure,
  before: Figure | undefined,
  { basis }: Pick<Indicator, 'basis'>,
): Revision<unknown>['kind'] {
  if (before === undefined) return 'first'
  if (!isReported(before)) return isReported(figure) ? 'came' : 'noted'
  if (!isReported(figure)) return 'gone'
  const isForecast = basis === 'forecast' && !isOutturn(before)
  if (isForecast && isOutturn(figure)) return 'outturn'
  const isSame = decimal(figure.value).eq(decimal(before.value))
  if (!isSame) return isForecast ? 'forecast' : 'restated'
  return before.provisional && !figure.provisional ? 'confirmed' : 'noted'
}
