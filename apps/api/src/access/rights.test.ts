import { type EndpointName, endpoints } from '@quarterdeck/contract'
import { beforeAll, describe, expect, it } from 'vitest'
import { RIGHTS } from './rights.ts'
import {
  describedEndpoints,
  mountedEndpoints,
  type Outcomes,
  outcomesByTable,
  rolesApp,
} from './test-roles.ts'

let roles: Awaited<ReturnType<typeof rolesApp>>

beforeAll(async () => {
  roles = await rolesApp()
})

const NAMES = Object.keys(endpoints) as EndpointName[]

describe('every endpoint', () => {
  it('is in the table of rights, and nothing else is', () => {
    expect(Object.keys(RIGHTS).toSorted()).toEqual(NAMES.toSorted())
  })

  it('is mounted, and nothing else under /api is', () => {
    expect(mountedEndpoints(roles.app)).toEqual(describedEndpoints())
  })

  it.each(NAMES)('%s answers those whom the table entitles, and nobody else', async (name) => {
    expect(await roles.askAsEach(name)).toEqual(outcomesByTable(name))
  })
})

const NOBODY: Outcomes = {
  anonymous: 'not signed in',
  viewer: 'not allowed',
  officer: 'not allowed',
  director: 'not allowed',
  performance: 'not allowed',
  administrator: 'not allowed',
  'performance of another board': 'not allowed',
}
const ADMINISTRATORS: Outcomes = { ...NOBODY, administrator: 'answered' }
const KEEPERS: Outcomes = { ...ADMINISTRATORS, performance: 'answered' }
const RESPONSIBLE: Outcomes = { ...KEEPERS, officer: 'answered', director: 'answered' }

it.each<[EndpointName, Outcomes]>([
  ['closeAccount', ADMINISTRATORS],
  ['reopenAccount', ADMINISTRATORS],
  ['createPolicy', KEEPERS],
  ['rollForward', KEEPERS],
  ['tryChange', KEEPERS],
  ['updateOfficer', KEEPERS],
  ['getCatalogue', RESPONSIBLE],
  ['listPolicies', RESPONSIBLE],
])('%s is for these readers', async (name, expected) => {
  expect(await roles.askAsEach(name)).toEqual(expected)
})
