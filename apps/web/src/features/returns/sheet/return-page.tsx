import type { OwedReturn } from '@quarterdeck/contract'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { waitingQuery } from '../../session/index.ts'
import { returnQuery, returnsQuery } from '../queries.ts'
import type { ReturnKey } from '../return-key.ts'
import { DecisionPanel } from './decision-panel.tsx'
import { DoneLine } from './done-line.tsx'
import { Entering } from './entering.tsx'
import { PreviewPanel } from './preview-panel.tsx'
import { ReturnHead } from './return-head.tsx'
import { Rounds } from './rounds.tsx'
import { SubmittedView, shownDraft, shownSubmission } from './submitted-view.tsx'

/** One return: to be entered by who owes it, to be read and decided on by who checks it. */
export function ReturnPage({ pageKey }: { pageKey: ReturnKey }) {
  const queryClient = useQueryClient()
  const { data: sheet } = useSuspenseQuery(returnQuery(pageKey))
  const [done, setDone] = useState<OwedReturn['state'] | null>(null)
  const goOn = async ({ state }: OwedReturn) => {
    setDone(state)
    await Promise.all([
      queryClient.invalidateQueries(returnQuery(pageKey)),
      queryClient.invalidateQueries(returnsQuery()),
      queryClient.invalidateQueries(waitingQuery()),
    ])
  }
  const last = sheet.submissions.at(-1)
  const isHandedIn = sheet.state === 'submitted' || sheet.state === 'signed-off'
  const shown = isHandedIn && last !== undefined ? shownSubmission(last) : shownDraft(sheet)
  return (
    <>
      <ReturnHead sheet={sheet} />
      {done !== null && <DoneLine pageKey={pageKey} state={done} />}
      {sheet.mayEnter ? (
        <Entering pageKey={pageKey} sheet={sheet} onHandedIn={(owed) => void goOn(owed)} />
      ) : (
        <div className="return-sheet">
          <SubmittedView
            shown={shown}
            sheet={sheet}
            title={isHandedIn ? 'What was handed in' : 'Not handed in yet'}
            id="submitted"
          />
          {sheet.measure !== null && shown.measure !== null && (
            <PreviewPanel draft={shown.measure} measure={sheet.measure} />
          )}
          <DecisionPanel
            key={last?.number}
            pageKey={pageKey}
            sheet={sheet}
            onDecided={(owed) => void goOn(owed)}
          />
        </div>
      )}
      <Rounds sheet={sheet} />
    </>
  )
}
