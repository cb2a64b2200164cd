import type { ReturnContext } from './entered-return.ts'
import { escapedForPattern, plain } from './texts.ts'

/** What decides how a text may call the figure: its unit, and what a count counts. */
export type Called = { unit: string; noun: ReturnContext['noun'] }

const OF_ANY = 'figures?|totals?|average|performance|results?|outturn|trend'
const OF_UNIT: Record<string, string> = {
  count: 'numbers?|counts?',
  '%': 'rates?|percentages?|shares?|proportions?',
  per10000: 'rates?',
  points: 'gap|difference',
  score: 'scores?',
}

/**
 * A pattern for the opening words of a sentence that speaks of the figure: "the rate", "our overall
 * performance", of a count of children "the number of children in care". "The number of staff" is
 * another number, and so is a rate where a count is entered. "It" and "this" are the figure in the
 * first sentence alone: later they may be anything.
 */
export function figureOpening({ unit, noun }: Called, isFirst: boolean): string {
  const names = [OF_ANY, OF_UNIT[unit], isFirst ? 'it|this|these' : undefined]
  const counted = noun === null ? undefined : escapedForPattern(plain(noun))
  const subject = [...names, counted].filter((each) => each !== undefined).join('|')
  const ofWhat =
    unit === 'count' ? `of (?:[a-z' -]{1,30} )?${counted ?? 'these'}` : "of [a-z' -]{1,60}?"
  return (
    `^(?:(?:the|this|our|all|all of) )?(?:overall |total |average |current |latest )?(?:${subject})` +
    `(?: ${ofWhat})?(?: (?:in|with|on|for|entering|leaving) [a-z' -]{1,40}?)?`
  )
}
