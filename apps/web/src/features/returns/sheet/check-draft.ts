import type { CommentaryDraft, MeasureDraft, ReturnSheet } from '@quarterdeck/contract'
import {
  checkReturn,
  enterFigures,
  type Finding,
  judgeMeasure,
  type ReturnTexts,
  readEntered,
} from '@quarterdeck/judgement'

/**
 * What should be looked at again in a draft, by the checks that the server makes when it is handed
 * in. They warn and never keep anything from being handed in. 380 after 38 is about ten times it.
 * @param commentaries what every officer says of it, in the order of the owners
 */
export function checkDraft(
  draft: MeasureDraft,
  commentaries: readonly CommentaryDraft[],
  measure: NonNullable<ReturnSheet['measure']>,
): Finding[] {
  const { figures, restated } = readEntered(draft, measure.case)
  const { status } = judgeMeasure(enterFigures(measure.case, figures, restated)).rag
  return checkReturn(
    {
      figures,
      judgement: draft.judgement.status === '' ? null : draft.judgement.status,
      texts: joinTexts(commentaries),
    },
    {
      measure: measure.case,
      noun: measure.noun,
      status,
      lastTexts: measure.lastTexts,
      otherTexts: measure.texts.map(({ code, said }) => ({ code, texts: said })),
    },
  )
}

function joinTexts(said: readonly CommentaryDraft[]): ReturnTexts {
  const join = (prompt: keyof ReturnTexts) =>
    said
      .map((each) => each[prompt].trim())
      .filter((text) => text !== '')
      .join('\n\n')
  return { why: join('why'), action: join('action'), byWhen: join('byWhen') }
}
