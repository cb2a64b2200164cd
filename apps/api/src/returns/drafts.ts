import type {
  CheckAnswers,
  CommentaryDraft,
  MeasureDraft,
  MilestoneDraft,
} from '@quarterdeck/contract'
import { definitionOf, type MeasureCase } from '@quarterdeck/judgement'
import type { DraftRow, GatheredReturn } from './gather-returns.ts'
import { submittedFindings } from './submitted.ts'

/** The part of a draft that holds the figures or the milestone's state. */
export const RETURN_PART = 'return'

/** The part of a draft that holds what is said to the checks that warn. */
export const ANSWERS_PART = 'answers'

const NOTHING_SAID = { status: '', reason: '' } as const

/** A commentary before anything is typed. */
export const EMPTY_COMMENTARY: CommentaryDraft = { why: '', action: '', byWhen: '', sameAs: null }

/** A milestone before anything is typed. */
export const EMPTY_MILESTONE: MilestoneDraft = {
  state: 'not-stated',
  dueDate: '',
  dueText: '',
  judgement: NOTHING_SAID,
}

/** A measure before anything is typed: one line for it, or one for each of its components. */
export function emptyMeasure({ indicator, definition }: MeasureCase): MeasureDraft {
  const { components } = definitionOf(indicator, definition)
  const lines = components.length === 0 ? [null] : components
  return {
    figures: lines.map((component) => ({
      component,
      availability: 'reported',
      value: '',
      numerator: '',
      denominator: '',
      provisional: false,
      from: '',
      to: '',
      label: '',
      doubtful: '',
      note: '',
    })),
    restatements: [],
    judgement: NOTHING_SAID,
  }
}

/** The answers to the checks before any is saved: those that went with the return last. */
export function answersBefore({ submissions }: Pick<GatheredReturn, 'submissions'>): CheckAnswers {
  const last = submissions.at(-1)
  const findings = last === undefined ? [] : submittedFindings(last)
  return findings.map(({ code, component, answer }) => ({ code, component, answer }))
}

/** A part of a draft as it is shown: version 0 while nothing is saved. */
export function shownPart<T>(
  { drafts, nameOf, isReader }: Pick<GatheredReturn, 'drafts' | 'nameOf' | 'isReader'>,
  part: string,
  empty: T,
) {
  const held = drafts.find((draft) => draft.part === part)
  return {
    version: held?.version ?? 0,
    savedAt: held?.savedAt ?? null,
    savedBy: held === undefined ? null : nameOf(held.savedBy),
    isYours: held !== undefined && isReader(held.savedBy),
    content: contentOf(held, empty),
  }
}

/** What a part holds. It was checked by the contract when it was saved, so it is taken as it is. */
export function contentOf<T>(held: Pick<DraftRow, 'content'> | undefined, empty: T): T {
  return held === undefined ? empty : (held.content as T)
}
