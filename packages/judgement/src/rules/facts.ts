import type { Decimal } from '../decimal.ts'
import type { Rag } from '../rag.ts'
import { boundOf } from '../targets.ts'
import { passedInWords } from './compared.ts'
import type { Yardstick } from './yardstick.ts'

/**
 * What part of a year has decided already (judgement.md, rule C2): a target reached where higher is
 * better, a limit passed by more than the tolerance elsewhere; null while nothing is decided.
 * 465 by December against a target of 460: green, already met. 12 by April, limit 10: red.
 * @param total the total so far, rounded as it is compared
 * @param soFar opens the sentence: "465 after 9 of 12 months"
 */
export function judgeFacts(
  total: Decimal,
  soFar: string,
  yardstick: Yardstick,
): Omit<Rag, 'numbers'> | null {
  const bound = boundOf(yardstick.limit, yardstick.polarity)
  if (yardstick.polarity === 'higher' && total.gte(bound)) {
    return {
      status: 'green',
      code: 'already-met',
      confidence: 'high',
      reason: `${soFar}: the year’s target of ${yardstick.limit.text} has already been reached.`,
      brief: 'Target already met',
    }
  }
  if (yardstick.polarity !== 'higher' && total.gt(bound.plus(yardstick.tolerance))) {
    return {
      status: 'red',
      code: 'already-exceeded',
      confidence: 'high',
      reason: `${soFar} is already ${passedInWords(total.minus(bound), yardstick)}.`,
      brief: 'Past the year’s limit',
    }
  }
  return null
}
