import type { CollectedReturn } from '@quarterdeck/contract'
import { matchText } from '../../ui/match-text.ts'
import { type CollectionSearch, LATE, NONE } from './collection-search.ts'

/** The returns that a view leaves, in their order; what it does not name leaves everything. */
export function filterReturns(
  returns: readonly CollectedReturn[],
  { state, service, officer, q }: CollectionSearch,
): CollectedReturn[] {
  const isFound = matchText(q)
  return returns.filter(
    (each) =>
      (state === undefined || isIn(each, state)) &&
      (service === undefined || (each.service ?? NONE) === service) &&
      (officer === undefined || isAsked(each, officer)) &&
      isFound([each.code, each.title]),
  )
}

function isIn({ state, isLate }: CollectedReturn, wanted: string): boolean {
  return wanted === LATE ? isLate : state === wanted
}

function isAsked({ asked }: CollectedReturn, officer: string): boolean {
  return officer === NONE ? asked.length === 0 : asked.includes(officer)
}
