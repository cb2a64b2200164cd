import {
  type CheckAnswers,
  type CommentaryDraft,
  type MeasureDraft,
  type MilestoneDraft,
  returnsApi,
  type SavedDraft,
} from '@quarterdeck/contract'
import { call } from '../../../app/client.ts'
import type { ReturnKey } from '../return-key.ts'
import { ANSWERS_PART, type Content, RETURN_PART } from './drafted.ts'

/** Sends a part of a return to the server, as a continuation of the version that is named. */
export async function savePart(
  { kind, ...key }: ReturnKey,
  part: string,
  version: number,
  content: Content,
): Promise<SavedDraft> {
  if (part === ANSWERS_PART) {
    return await call(returnsApi.saveAnswersDraft, {
      params: key,
      body: { version, content: content as CheckAnswers },
    })
  }
  if (part !== RETURN_PART) {
    return await call(returnsApi.saveCommentaryDraft, {
      params: { ...key, kind, officer: part },
      body: { version, content: content as CommentaryDraft },
    })
  }
  return kind === 'measure'
    ? await call(returnsApi.saveMeasureDraft, {
        params: key,
        body: { version, content: content as MeasureDraft },
      })
    : await call(returnsApi.saveMilestoneDraft, {
        params: key,
        body: { version, content: content as MilestoneDraft },
      })
}
