import { type OwedReturn, ReturnState } from '@quarterdeck/contract'
import { wordsOf } from '../../../app/read-search.ts'
import { matchText } from '../../../ui/match-text.ts'

/** What is looked for among the returns, as it stands in the address. */
export type ReturnsSearch = {
  readonly q?: string
  readonly state?: ReturnState | 'late'
  readonly officer?: string
  readonly service?: string
}

/** The texts of an address as a view; a state that it does not know is left out. */
export function readReturnsSearch(raw: {
  q?: string
  state?: string
  officer?: string
  service?: string
}): ReturnsSearch {
  const [known] = wordsOf(ReturnState, raw.state) ?? []
  const state = raw.state === 'late' ? 'late' : known
  const { state: _, ...rest } = raw
  return state === undefined ? rest : { ...rest, state }
}

/** The returns that a view shows. */
export function filterReturns(
  returns: readonly OwedReturn[],
  { q, state, officer, service }: ReturnsSearch,
): OwedReturn[] {
  const matches = matchText(q)
  return returns.filter(
    (owed) =>
      (state === undefined || (state === 'late' ? owed.isLate : owed.state === state)) &&
      (officer === undefined || owed.officers.some(({ id }) => id === officer)) &&
      (service === undefined || owed.service === service) &&
      matches([owed.code, owed.title]),
  )
}
