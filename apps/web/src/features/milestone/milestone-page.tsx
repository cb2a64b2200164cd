import type { MilestoneHistory } from '@quarterdeck/contract'
import { MilestoneHead } from './milestone-head.tsx'
import { PlansPanel } from './plans-panel.tsx'
import { ReportsPanel } from './reports-panel.tsx'

/** One milestone through the years: what each report said of it, and each year’s plan. */
export function MilestonePage({ milestone }: { milestone: MilestoneHistory }) {
  return (
    <>
      <MilestoneHead milestone={milestone} />
      <div className="milestone-page">
        <ReportsPanel milestone={milestone} />
        <PlansPanel milestone={milestone} />
      </div>
    </>
  )
}
