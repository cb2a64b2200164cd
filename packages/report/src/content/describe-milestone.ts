import type { Judgement, Milestone, RagStatus } from '@quarterdeck/contract'
import { MILESTONE_STATE_WORDS } from '@quarterdeck/wording'
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
  /** The officer's judgement as printed; null where it is lost, and then there is no colour. */
  readonly printed: string | null
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

/** Said once for a list in which it holds for all; null where it does not. */
export function describeLostJudgements(milestones: readonly Milestone[]): string | null {
  const areLost = milestones.every(
    ({ printedProgress, judgement }) => (printedProgress ?? judgement) === null,
  )
  return areLost && milestones.length > 0
    ? 'The officers’ own judgements cannot be recovered from the published report, so none of these has a colour.'
    : null
}

/** Says all of one milestone. `commentary` is what the quarter's report said of it. */
export function describeMilestone(
  milestone: Milestone,
  commentary: readonly PlacedCommentary[],
): MilestoneContent {
  const { id, code, printedCode, title, owners, due, state, printedProgress } = milestone
  const { judgement, proposal } = milestone
  const printed = printedCode === null ? '' : `Printed as ${printedCode}`
  return {
    id,
    code,
    title,
    facets: [owners.join(', '), printed].filter((facet) => facet !== ''),
    due: due.text,
    state: MILESTONE_STATE_WORDS[state],
    printed: printedProgress,
    judgement,
    proposal: proposal && {
      lead: LEADS[proposal.strength],
      status: proposal.status,
      reason: proposal.reason,
    },
    commentary,
  }
}
