import type {
  AnsweredFinding,
  CommentaryDraft,
  MeasureDraft,
  MilestoneDraft,
} from '@quarterdeck/contract'
import type { SubmissionRow } from './gather-returns.ts'

/** A return as a submission keeps it. */
export type SubmittedContent = {
  readonly measure: MeasureDraft | null
  readonly milestone: MilestoneDraft | null
  /** In the order of the owners; empty ones are left out. */
  readonly commentaries: readonly (CommentaryDraft & { readonly officer: string })[]
}

/** What was handed in. It is written by `submitReturn` alone, so it is taken as it is. */
export function submittedContent({ content }: Pick<SubmissionRow, 'content'>): SubmittedContent {
  return content as SubmittedContent
}

/** The checks that warned in it, each with its answer. */
export function submittedFindings({ findings }: Pick<SubmissionRow, 'findings'>) {
  return findings as readonly AnsweredFinding[]
}
