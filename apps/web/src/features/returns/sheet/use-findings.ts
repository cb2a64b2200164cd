import type { CommentaryDraft, MeasureDraft, ReturnSheet } from '@quarterdeck/contract'
import type { Finding } from '@quarterdeck/judgement'
import { useMemo } from 'react'
import type { Part } from '../keep/part.ts'
import { checkDraft } from './check-draft.ts'
import { type Content, RETURN_PART } from './drafted.ts'

/**
 * The checks that warn in what is saved: they are made at every pause, since half a number is
 * always odd. A milestone has none.
 */
export function useFindings(
  { measure, commentaries }: ReturnSheet,
  parts: ReadonlyMap<string, Part<Content>>,
): readonly Finding[] {
  const draft = parts.get(RETURN_PART)?.held.content
  const said = commentaries.map(
    ({ officer, content }) => (parts.get(officer.id)?.held.content ?? content) as CommentaryDraft,
  )
  const texts = JSON.stringify(said)
  return useMemo(
    () =>
      measure === null || draft === undefined
        ? []
        : checkDraft(draft as MeasureDraft, JSON.parse(texts) as CommentaryDraft[], measure),
    [draft, texts, measure],
  )
}
