import type { HeldRole } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { describeRole } from './describe-role.ts'

const names = {
  boards: [{ id: 'health', name: 'Health Board' }],
  services: [{ id: 'care', name: 'Care Service' }],
}

it.each<[HeldRole, string]>([
  [{ role: 'administrator', board: null, service: null }, 'Administrator'],
  [{ role: 'viewer', board: 'health', service: null }, 'Viewer, Health Board'],
  [
    { role: 'director', board: 'health', service: 'care' },
    'Director of Care Service, Health Board',
  ],
  [
    { role: 'director', board: 'health', service: 'young-people' },
    'Director of Young people, Health Board',
  ],
])('says %j in words', (role, words) => {
  expect(describeRole(role, names)).toBe(words)
})
