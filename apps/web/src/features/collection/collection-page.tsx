import type { Collection } from '@quarterdeck/contract'
import { SavedLine, useSaved } from '../catalogue/index.ts'
import { CollectionHead } from './collection-head.tsx'
import type { CollectionSearch } from './collection-search.ts'
import { NextStep } from './next-step.tsx'
import { ProgressTable } from './progress-table.tsx'
import { QuarterSteps } from './quarter-steps.tsx'
import { RemindersPanel } from './reminders-panel.tsx'
import { ReturnsPanel } from './returns-panel.tsx'
import { Totals } from './totals.tsx'
import { WaitingPanel } from './waiting-panel.tsx'
import { WarningsPanel } from './warnings-panel.tsx'

type Props = { collection: Collection; search: CollectionSearch }

/** How far a quarter’s returns have come, what is to be done next, and by whom. */
export function CollectionPage({ collection, search }: Props) {
  const { said, saySaved } = useSaved()
  const { state, returns, mayRun } = collection
  const say = (text: string) => saySaved(text, () => undefined)
  return (
    <div className="collection">
      <CollectionHead collection={collection} />
      <QuarterSteps state={state} />
      <SavedLine said={said} />
      <NextStep collection={collection} onDone={say} />
      {returns.length > 0 && (
        <>
          <Totals collection={collection} />
          {state !== 'published' && <WaitingPanel collection={collection} />}
          <ProgressTable
            kind="service"
            collection={collection}
            rows={collection.services.map(({ service, counts }) => ({ who: service, counts }))}
          />
          <ProgressTable
            kind="officer"
            collection={collection}
            rows={collection.officers.map(({ officer, counts }) => ({ who: officer, counts }))}
          />
          <WarningsPanel collection={collection} />
          <RemindersPanel collection={collection} onDone={say} />
          <ReturnsPanel collection={collection} search={search} />
        </>
      )}
      {returns.length === 0 && state !== 'closed' && (
        <p className="panel">{mayRun ? NOTHING_COLLECTED : NOTHING_OF_YOURS}</p>
      )}
    </div>
  )
}

const NOTHING_COLLECTED =
  'The returns of this quarter were not collected here. What was published is on its scorecard.'
const NOTHING_OF_YOURS = 'The officers of your services owe nothing this quarter.'
