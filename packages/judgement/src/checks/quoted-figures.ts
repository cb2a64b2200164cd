import { type Called, figureOpening } from './figure-opening.ts'
import { sentencesOf } from './texts.ts'

/** A number that a text gives as what the figure is now: "41%" is 41. */
export type QuotedFigure = { text: string; value: string }

/** "38", "1,038", "41.5%", "£3,950,000": a pound sign, digits, a per cent sign. */
const NUMBER = String.raw`(?<pound>£)?(?<digits>(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\.\d{1,6})?)(?<percent> ?%| per ?cent)?`

/** The words between the figure and its number: "the rate [is still at ]41%". */
const STANDS =
  ' (?:(?:is|are)(?: (?:currently|now|still))?(?: at)?|(?:currently |now |still )?(?:stands?|remains?) at|remains?) '

/** After a number nothing may follow that makes it another thing: "41 days", "38 of 50", "12/13". */
const END =
  /^(?:$|[.,;:)!?](?!\d)| (?:and|against|compared|at|which|with|after|up|down|in total|as|this)\b)/

/** A sentence that speaks of others, of other times, of a part, or of what should be, is not read. */
const ELSEWHERE =
  /\b(?:target\w*|aim\w*|goals?|plan(?:s|ned)?|expect\w*|forecast\w*|predict\w*|should|would|could|will|may|might|if|national\w*|england|english|country|region\w*|comparators?|neighbours?|others?|last (?:year|quarter)|previous\w*|before|earlier|was|were|had|not|without|excluding|except|january|february|march|april|june|july|august|september|october|november|december|autumn|spring|summer|winter|quarter [1-4]|q[1-4]|\d{4}(?:\/\d{2,4})?|average for|boys|girls|primary|secondary|male|female)\b/

/**
 * The numbers that a text gives as what the figure is now, in the figure’s own unit and in a sentence
 * that opens with it: of "The rate stands at 41%." 41, of a percentage alone. "About 40", "14 of 18", dates, quarters, targets and
 * what is said of the country are not among them; nor is any number in a sentence that speaks of
 * another time or place. Silence is preferred to a false alarm.
 */
export function quotedFigures(text: string, called: Called): QuotedFigure[] {
  return sentencesOf(text).flatMap((sentence, index) => {
    if (ELSEWHERE.test(sentence)) return []
    const opening = `(?:${figureOpening(called, index === 0)}${STANDS}|^(?:currently|now) (?:at )?)`
    const found = new RegExp(opening + NUMBER).exec(sentence)
    if (found === null || !END.test(sentence.slice(found[0].length))) return []
    return quotedFigure(found.groups ?? {}, called.unit)
  })
}

function quotedFigure(groups: Record<string, string | undefined>, unit: string): QuotedFigure[] {
  const { pound = '', digits = '', percent } = groups
  if (!isOfUnit(groups, unit)) return []
  const text = `${pound}${digits}${percent === undefined ? '' : '%'}`
  return [{ text, value: digits.replaceAll(',', '') }]
}

function isOfUnit(groups: Record<string, string | undefined>, unit: string): boolean {
  const isPercent = groups.percent !== undefined
  const isMoney = groups.pound !== undefined
  return isPercent === (unit === '%') && isMoney === (unit === 'gbp')
}
