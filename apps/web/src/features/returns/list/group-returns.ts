import type { OwedReturn } from '@quarterdeck/contract'

/** The returns of one period of one board, in the order in which they want attention. */
export type ReturnGroup = {
  readonly board: OwedReturn['board']
  readonly period: OwedReturn['period']
  readonly dueOn: string | null
  readonly returns: readonly OwedReturn[]
}

const RANK: Readonly<Record<OwedReturn['state'], number>> = {
  'sent-back': 1,
  'in-progress': 2,
  'not-started': 2,
  submitted: 3,
  'signed-off': 4,
  'not-due': 5,
}

function rankOf({ isLate, state }: OwedReturn): number {
  return isLate || state === 'sent-back' ? 1 : RANK[state]
}

/** What wants attention first: the late and the sent back, then what is to be entered. */
export function inOrder(returns: readonly OwedReturn[]): OwedReturn[] {
  return returns.toSorted((one, other) => rankOf(one) - rankOf(other))
}

/** The returns by quarter and board, in the order in which their first ones come. */
export function groupReturns(returns: readonly OwedReturn[]): ReturnGroup[] {
  const groups = Map.groupBy(returns, ({ board, period }) => `${period.id} ${board.id}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first === undefined
      ? []
      : [{ board: first.board, period: first.period, dueOn: first.dueOn, returns: inOrder(group) }]
  })
}

/** Whether a return waits for its officers, in the hands of somebody who may enter it. */
export function isToEnter({ mayEnter, state }: OwedReturn): boolean {
  return mayEnter && state !== 'not-due'
}

/** Whether a return waits for the reader to decide on it. */
export function isToCheck({ mayDecide, state }: OwedReturn): boolean {
  return mayDecide && state === 'submitted'
}

/** Whether there is nothing to be entered of a return: it is handed in, signed off or not due. */
export function isDone({ state }: OwedReturn): boolean {
  return state === 'submitted' || state === 'signed-off' || state === 'not-due'
}
