import type { Judgement, Milestone, RagStatus } from '@quarterdeck/contract'
import { MILESTONE_STATE_WORDS, NO_JUDGEMENT_WORDS } from '@quarterdeck/wording'
import type { PlacedCommentary } from './place-commentary.ts'

/** Everything that is said of one milestone. */
export type MilestoneContent = {
  readonly id: string
  readonly code: string
  readonly title: string
  /** Who owns it, and how its code was printed where that was mistyped. */
  readonly facets: readonly string[]
  readonly due: string
  readonly state: string
  /** The officers' judgement as printed, or why there is none; null where they gave one here. */
  readonly printed: string | null
  readonly isJudged: boolean
  /** What officers make of it themselves, with why; null where they said nothing. */
  readonly judgement: Judgement | null
  readonly proposal: ProposalContent | null
  readonly commentary: readonly PlacedCommentary[]
}

export type ProposalContent = {
  /** "Proposed by the system", and that it can be no better where the rule only sets a ceiling. */
  readonly lead: string
  readonly status: RagStatus
  readonly reason: string
}

const LEADS = {
  proposed: 'Proposed by the system',
  'at-best': 'At best, as proposed by the system',
} as const

/** Why no milestone of a list has a judgement, said once for all; null where that does not hold. */
export function describeLostJudgements(milestones: readonly Milestone[]): string | null {
  const why = milestones[0]?.noJudgement ?? null
  return why !== null && milestones.every(({ noJudgement }) => noJudgement === why)
    ? `Officers’ judgement: ${NO_JUDGEMENT_WORDS[why]} for any of these, so none has a colour.`
    : null
}

/** Says all of one milestone. `commentary` is what the quarter's report said of it. */
export function describeMilestone(
  milestone: Milestone,
  commentary: readonly PlacedCommentary[],
): MilestoneContent {
  const { id, code, printedCode, title, owners, due, state, printedProgress } = milestone
  const { judgement, noJudgement, proposal } = milestone
  const printed = printedCode === null ? '' : `Printed as ${printedCode}`
  return {
    id,
    code,
    title,
    facets: [owners.join(', '), printed].filter((facet) => facet !== ''),
    due: due.text,
    state: MILESTONE_STATE_WORDS[state],
    printed: noJudgement === null ? printedProgress : NO_JUDGEMENT_WORDS[noJudgement],
    isJudged: noJudgement === null,
    judgement,
    proposal: proposal && {
      lead: LEADS[proposal.strength],
      status: proposal.status,
      reason: proposal.reason,
    },
    commentary,
  }
}
