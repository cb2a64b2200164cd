import { Role } from '@quarterdeck/contract'
import { wordsOf } from '../../app/read-search.ts'

export const STATE_WORDS = { active: 'Active', invited: 'Invited', closed: 'Closed' } as const
export type State = keyof typeof STATE_WORDS

/** What is looked for among the accounts; `state` left out is all but the closed. */
export type PeopleSearch = {
  readonly q?: string
  readonly role?: Role
  readonly state?: State
}

/** The words of an address as a view; those it does not know are left out. */
export function readPeopleSearch(raw: { q?: string; role?: string; state?: string }): PeopleSearch {
  const [role] = wordsOf(Role, raw.role) ?? []
  const [state] = wordsOf({ options: ['active', 'invited', 'closed'] }, raw.state) ?? []
  return { ...(raw.q && { q: raw.q }), ...(role && { role }), ...(state && { state }) }
}
