import type { MilestoneDraft, ReturnSheet } from '@quarterdeck/contract'
import { JudgementFields } from './judgement-fields.tsx'
import { MilestoneFields } from './milestone-fields.tsx'

type Props = {
  draft: MilestoneDraft
  milestone: NonNullable<ReturnSheet['milestone']>
  errors: Readonly<Record<string, string>>
  onChange: (update: (draft: MilestoneDraft) => MilestoneDraft) => void
}

/** Where a milestone stands, and how it is going. */
export function MilestonePanels({ draft, milestone, errors, onChange }: Props) {
  return (
    <>
      <MilestoneFields
        draft={draft}
        milestone={milestone}
        errors={errors}
        onChange={(change) => onChange((held) => ({ ...held, ...change }))}
      />
      <JudgementFields
        title="How is it going?"
        judgement={draft.judgement}
        errors={errors}
        onChange={(change) =>
          onChange((held) => ({ ...held, judgement: { ...held.judgement, ...change } }))
        }
      />
    </>
  )
}
