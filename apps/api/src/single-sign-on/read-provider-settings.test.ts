import { expect, it } from 'vitest'
import { SettingError } from '../start-failure.ts'
import { readProviderSettings } from './read-provider-settings.ts'

const ADDRESS = 'https://scorecard.halton.example'
const SET = {
  QUARTERDECK_OIDC_ISSUER: 'https://login.example/tenant/v2.0',
  QUARTERDECK_OIDC_CLIENT_ID: 'quarterdeck',
  QUARTERDECK_OIDC_CLIENT_SECRET: 'a secret',
}

it('is not set up where no issuer is named', () => {
  expect(readProviderSettings({}, ADDRESS)).toBeNull()
})

it('comes back below the public address, and has a name of its own', () => {
  expect(readProviderSettings(SET, ADDRESS)).toMatchObject({
    issuer: 'https://login.example/tenant/v2.0',
    name: 'council account',
    returnAddress: 'https://scorecard.halton.example/api/sign-in/finish',
  })
})

it('reads what the members of each group may do', () => {
  const QUARTERDECK_OIDC_GROUPS =
    'team=performance:cypf; team=viewer:cypf; boss = director:cypf:children-families;it=administrator;'
  const settings = readProviderSettings({ ...SET, QUARTERDECK_OIDC_GROUPS }, ADDRESS)
  expect([...(settings?.groups ?? [])]).toEqual([
    [
      'team',
      [
        { role: 'performance', board: 'cypf', service: null },
        { role: 'viewer', board: 'cypf', service: null },
      ],
    ],
    ['boss', [{ role: 'director', board: 'cypf', service: 'children-families' }]],
    ['it', [{ role: 'administrator', board: null, service: null }]],
  ])
})

it.each([
  ['team=performance'],
  ['team=director:cypf'],
  ['team=administrator:cypf'],
  ['team=officer:cypf:service'],
  ['team=chief:cypf'],
  ['=viewer:cypf'],
  ['team'],
])('refuses the group "%s"', (QUARTERDECK_OIDC_GROUPS) => {
  const env = { ...SET, QUARTERDECK_OIDC_GROUPS }
  expect(() => readProviderSettings(env, ADDRESS)).toThrow(SettingError)
  expect(() => readProviderSettings(env, ADDRESS)).toThrow(QUARTERDECK_OIDC_GROUPS)
})

it.each([
  [{ ...SET, QUARTERDECK_OIDC_ISSUER: 'login' }, ADDRESS, 'not an address'],
  [{ ...SET, QUARTERDECK_OIDC_CLIENT_ID: '' }, ADDRESS, 'QUARTERDECK_OIDC_CLIENT_ID'],
  [{ ...SET, QUARTERDECK_OIDC_CLIENT_SECRET: '' }, ADDRESS, 'QUARTERDECK_OIDC_CLIENT_SECRET'],
  [SET, null, 'QUARTERDECK_URL'],
])('says what is missing or wrong', (env, address, words) => {
  expect(() => readProviderSettings(env, address)).toThrow(words)
})
