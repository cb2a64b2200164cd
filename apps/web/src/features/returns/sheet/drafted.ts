import {
  CheckAnswers,
  CommentaryDraft,
  MeasureDraft,
  MilestoneDraft,
  type ReturnKind,
  type ReturnSheet,
} from '@quarterdeck/contract'
import type { Held } from '../keep/part.ts'

/** What a part holds: figures or a state, what one officer says, or the answers to the checks. */
export type Content = MeasureDraft | MilestoneDraft | CommentaryDraft | CheckAnswers

/** The part with the figures or the state. */
export const RETURN_PART = 'return'

/** The part with the answers to the checks; the others are called by their officer's id. */
export const ANSWERS_PART = 'answers'

/** Reads a part as it was kept or sent, in its own order of fields; null for what it cannot be. */
export function readContent(kind: ReturnKind, part: string, raw: unknown): Content | null {
  if (part === ANSWERS_PART) {
    return CheckAnswers.safeParse(raw).data ?? null
  }
  if (part !== RETURN_PART) {
    return CommentaryDraft.safeParse(raw).data ?? null
  }
  const shape = kind === 'measure' ? MeasureDraft : MilestoneDraft
  return shape.safeParse(raw).data ?? null
}

/** The parts of a return that its reader writes, as the server has them. */
export function ownParts(sheet: ReturnSheet): [part: string, held: Held<Content>][] {
  const main = (sheet.measure ?? sheet.milestone)?.draft
  const answers = sheet.measure?.answers
  const own = sheet.commentaries.filter(({ isOwn }) => isOwn)
  return [
    ...(main === undefined ? [] : [[RETURN_PART, main] as [string, Held<Content>]]),
    ...(answers === undefined ? [] : [[ANSWERS_PART, answers] as [string, Held<Content>]]),
    ...own.map((said) => [said.officer.id, said] as [string, Held<Content>]),
  ]
}

/** A sheet with one part as it was saved. */
export function putDraft(sheet: ReturnSheet, part: string, held: Held<Content>): ReturnSheet {
  const { version, savedAt, savedBy, isYours, content } = held
  const saved = { version, savedAt, savedBy, isYours }
  const isBegun = sheet.state === 'not-started' || sheet.state === 'not-due'
  const state = isBegun ? 'in-progress' : sheet.state
  const { measure, milestone } = sheet
  if (part === ANSWERS_PART) {
    const answers = { ...saved, content: content as CheckAnswers }
    return { ...sheet, state, measure: measure && { ...measure, answers } }
  }
  if (part !== RETURN_PART) {
    return {
      ...sheet,
      state,
      commentaries: sheet.commentaries.map((said) =>
        said.officer.id === part
          ? { ...said, ...saved, content: content as CommentaryDraft }
          : said,
      ),
    }
  }
  return {
    ...sheet,
    state,
    measure: measure && { ...measure, draft: { ...saved, content: content as MeasureDraft } },
    milestone: milestone && {
      ...milestone,
      draft: { ...saved, content: content as MilestoneDraft },
    },
  }
}
