import { checkBelowLastQuarter } from './below-last-quarter.ts'
import { checkComponentsAddUp } from './components-add-up.ts'
import type { EnteredReturn, ReturnContext } from './entered-return.ts'
import { type Entry, entryOf } from './entry.ts'
import type { Finding } from './finding.ts'
import { checkNumberContradicts } from './number-contradicts.ts'
import { checkOutsidePercentage } from './outside-percentage.ts'
import { checkRepeatedText } from './repeated-text.ts'
import { checkRosierThanComputed } from './rosier-than-computed.ts'
import { checkSaysOtherwise } from './says-otherwise.ts'
import { checkSmallNumberQuoted } from './small-number-quoted.ts'
import { checkTenTimes } from './ten-times.ts'
import { checkUnusual } from './unusual.ts'

const CHECKS: readonly ((entry: Entry) => Finding[])[] = [
  checkUnusual,
  checkTenTimes,
  checkComponentsAddUp,
  checkOutsidePercentage,
  checkBelowLastQuarter,
  checkSaysOtherwise,
  checkNumberContradicts,
  checkRepeatedText,
  checkSmallNumberQuoted,
  checkRosierThanComputed,
]

/**
 * What an officer should look at again before a quarter's return is sent, and a reviewer beside it:
 * never a reason to refuse it. 380 after 38 a quarter before is `ten-times`. The messages hold
 * figures as they are, small numbers included, save those of `small-number-quoted`: they are not for
 * the public.
 * @throws RangeError for a measure whose indicator lacks the definition it follows
 */
export function checkReturn(entered: EnteredReturn, context: ReturnContext): Finding[] {
  const entry = entryOf(entered, context)
  return CHECKS.flatMap((check) => check(entry))
}
