import type { OwedReturn, ReturnCounts } from '@quarterdeck/contract'

type Counted = Pick<OwedReturn, 'state' | 'isLate'>

/**
 * How far a group of returns has come. Of two signed off, one in progress and late, and one that is
 * not due: `owed` 3, `signedOff` 2, `inProgress` 1, `late` 1, `notDue` 1.
 */
export function countReturns(returns: readonly Counted[]): ReturnCounts {
  const count = (state: OwedReturn['state']) =>
    returns.filter((each) => each.state === state).length
  const notDue = count('not-due')
  return {
    owed: returns.length - notDue,
    notStarted: count('not-started'),
    inProgress: count('in-progress'),
    submitted: count('submitted'),
    sentBack: count('sent-back'),
    signedOff: count('signed-off'),
    late: returns.filter(({ isLate }) => isLate).length,
    notDue,
  }
}
