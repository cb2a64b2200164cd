import type { JudgementDraft, RagStatus } from '@quarterdeck/contract'
import { faultAt } from '../catalogue/field-faults.ts'
import type { FieldFault } from '../errors.ts'
import type { SubmittedContent } from './submitted.ts'

/**
 * Where a measure must be explained: a red one, a restatement, and a judgement that differs from
 * the computed status. One officer's full answer is enough, and a text that serves it as well.
 */
export function commentaryFaults(given: {
  judgement: JudgementDraft
  computed: RagStatus
  isRestated: boolean
  commentaries: SubmittedContent['commentaries']
}): FieldFault[] {
  const { judgement, computed, isRestated, commentaries } = given
  const differs = judgement.status !== '' && judgement.status !== computed
  const faults: FieldFault[] = []
  if (differs && judgement.reason.trim() === '') {
    const message = `Say why you judge it ${judgement.status} where the figures make it ${inWords(computed)}.`
    faults.push(faultAt('judgement/reason', message, 'blank'))
  }
  const isRed = computed === 'red' || judgement.status === 'red'
  if (commentaries.some(({ sameAs }) => sameAs !== null)) {
    return faults
  }
  if (isRed || isRestated || differs) {
    faults.push(...missingAnswers(commentaries, becauseOf({ isRed, isRestated }), isRed))
  }
  return faults
}

function becauseOf({ isRed, isRestated }: { isRed: boolean; isRestated: boolean }): string {
  if (isRed) {
    return 'it is red'
  }
  return isRestated ? 'an earlier figure changed' : 'your judgement differs'
}

function missingAnswers(
  commentaries: SubmittedContent['commentaries'],
  because: string,
  isRed: boolean,
): FieldFault[] {
  const wanted = isRed ? (['why', 'action', 'byWhen'] as const) : (['why'] as const)
  const questions = {
    why: 'Say why the figure is what it is',
    action: 'Say what is being done',
    byWhen: 'Say by when it will show',
  }
  return wanted
    .filter((prompt) => commentaries.every((said) => said[prompt].trim() === ''))
    .map((prompt) =>
      faultAt(`commentary/${prompt}`, `${questions[prompt]}, since ${because}.`, 'blank'),
    )
}

function inWords(status: RagStatus): string {
  return status === 'none' ? 'not rated' : status
}
