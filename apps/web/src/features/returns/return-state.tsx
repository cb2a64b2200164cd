import type { OwedReturn } from '@quarterdeck/contract'
import { sayReturnState } from '../../ui/return-state-words.ts'

/** Where a return stands, with its reason where there is one. */
export function ReturnState({ owed }: { owed: OwedReturn }) {
  const { state, periodState, isLate, notDue, sentBack } = owed
  return (
    <>
      <span className="return-stands">
        <span className={`return-state is-${state}`}>{sayReturnState(state, periodState)}</span>
        {isLate && <strong className="return-late">Late</strong>}
      </span>
      {state === 'not-due' && notDue !== null && <span className="cell-more">{notDue}</span>}
      {sentBack !== null && (
        <span className="cell-more">
          {sentBack.by}: {sentBack.reason ?? 'No reason given.'}
        </span>
      )}
    </>
  )
}
