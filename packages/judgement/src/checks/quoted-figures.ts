import { sentencesOf } from './texts.ts'

/** A number that a text gives as what the figure is now: "41%" is 41. */
export type QuotedFigure = { text: string; value: string }

/** "38", "1,038", "41.5%", "£3,950,000": a pound sign, digits, a per cent sign. */
const NUMBER = String.raw`(?<pound>£)?(?<digits>(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\.\d{1,6})?)(?<percent> ?%| per ?cent)?`

const FIGURE =
  '(?:figure|number|rate|percentage|share|proportion|total|average|count|performance|outturn|score)'

/** The words before a number that make it the figure as it stands now. */
const PLACES = [
  String.raw`\b(?:currently|now)(?: (?:at|is|stands at|standing at))? `,
  String.raw`\b(?:stands|standing|remains) at `,
  String.raw`\b(?:is|are) still (?:at )?`,
  String.raw`\bcurrent ${FIGURE} (?:is|of|stands at) `,
  String.raw`^(?:(?:the|our|this) )?(?:overall |latest )?${FIGURE}(?: of [a-z' -]{1,40}?)? (?:is|are) (?:at )?`,
  '^(?:it|this) is (?:at )?',
]

/** After a number nothing may follow that makes it another thing: "41 days", "38 of 50", "12/13". */
const END =
  /^(?:$|[.,;:)!?](?!\d)| (?:and|against|compared|at|which|with|after|up|down|in total|as|this)\b)/

/** A sentence that speaks of others, of other times, of a part, or of what should be, is not read. */
const ELSEWHERE =
  /\b(?:target\w*|aim\w*|goals?|plan(?:s|ned)?|expect\w*|forecast\w*|predict\w*|should|would|could|will|may|might|if|national\w*|england|english|country|region\w*|comparators?|neighbours?|others?|last (?:year|quarter)|previous\w*|before|earlier|was|were|had|not|without|excluding|except|january|february|march|april|june|july|august|september|october|november|december|autumn|spring|summer|winter|quarter [1-4]|q[1-4]|\d{4}(?:\/\d{2,4})?|average for|boys|girls|primary|secondary|male|female)\b/

/**
 * The numbers that a text gives as what the figure is now, in the figure’s own unit: of "The rate
 * stands at 41%." 41, of a percentage alone. "About 40", "14 of 18", dates, quarters, targets and
 * what is said of the country are not among them; nor is any number in a sentence that speaks of
 * another time or place. Silence is preferred to a false alarm.
 */
export function quotedFigures(text: string, unit: string): QuotedFigure[] {
  return sentencesOf(text)
    .filter((sentence) => !ELSEWHERE.test(sentence))
    .flatMap((sentence) => PLACES.flatMap((place) => quotedAfter(place, sentence, unit)))
}

function quotedAfter(place: string, sentence: string, unit: string): QuotedFigure[] {
  return [...sentence.matchAll(new RegExp(place + NUMBER, 'g'))]
    .filter((found) => END.test(sentence.slice(found.index + found[0].length)))
    .filter(({ groups }) => isOfUnit(groups ?? {}, unit))
    .map(({ groups }) => ({
      text: `${groups?.pound ?? ''}${groups?.digits}${groups?.percent === undefined ? '' : '%'}`,
      value: (groups?.digits ?? '').replaceAll(',', ''),
    }))
}

function isOfUnit(groups: Record<string, string | undefined>, unit: string): boolean {
  const isPercent = groups.percent !== undefined
  const isMoney = groups.pound !== undefined
  return isPercent === (unit === '%') && isMoney === (unit === 'gbp')
}
