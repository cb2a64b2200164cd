import type { Account } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { filterAccounts } from './filter-accounts.ts'
import { readPeopleSearch } from './people-search.ts'

function account(given: Partial<Account>): Account {
  return {
    id: 'a',
    version: 'v',
    email: 'pat@halton.example',
    name: 'Pat Team',
    officer: null,
    roles: [],
    state: 'active',
    hasSecondFactor: false,
    usesSingleSignOn: false,
    lastSeenAt: null,
    failedSignIns: null,
    ...given,
  }
}

const performance = {
  role: 'performance',
  board: 'cypf',
  service: null,
  fromGroups: false,
} as const
const accounts = [
  account({ id: 'pat', roles: [performance] }),
  account({ id: 'lee', name: 'Lee Leaver', state: 'closed' }),
  account({ id: 'ina', name: 'Ina Vited', email: 'ina@team.example', state: 'invited' }),
]

it.each([
  [{}, ['pat', 'ina']],
  [{ q: 'TEAM' }, ['pat', 'ina']],
  [{ state: 'closed' }, ['lee']],
  [{ role: 'performance' }, ['pat']],
  [{ role: 'performance', state: 'invited' }, []],
  [{ role: 'king', state: 'asleep' }, ['pat', 'ina']],
])('finds by %j, the closed only where they are asked for', (raw, ids) => {
  expect(filterAccounts(accounts, readPeopleSearch(raw)).map(({ id }) => id)).toEqual(ids)
})
