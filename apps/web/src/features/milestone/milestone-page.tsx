import type { MilestoneHistory } from '@quarterdeck/contract'
import type { ReactNode } from 'react'
import { MilestoneHead } from './milestone-head.tsx'
import { PlansPanel } from './plans-panel.tsx'
import { ReportsPanel } from './reports-panel.tsx'

type Props = {
  milestone: MilestoneHistory
  /** What the Board asked, for those who may see it. */
  questions: ReactNode
}

/** One milestone through the years: what each report said of it, and each year’s plan. */
export function MilestonePage({ milestone, questions }: Props) {
  return (
    <>
      <MilestoneHead milestone={milestone} />
      <div className="milestone-page">
        <ReportsPanel milestone={milestone} />
        <PlansPanel milestone={milestone} />
        {questions}
      </div>
    </>
  )
}
