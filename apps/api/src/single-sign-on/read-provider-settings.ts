import { type HeldRole, Role } from '@quarterdeck/contract'
import { SettingError } from '../start-failure.ts'
import type { ProviderSettings } from './provider.ts'

type Env = Readonly<Record<string, string | undefined>>

const FINISH = '/api/sign-in/finish'

/**
 * Reads how to sign in with the council's own accounts: QUARTERDECK_OIDC_ISSUER,
 * QUARTERDECK_OIDC_CLIENT_ID, QUARTERDECK_OIDC_CLIENT_SECRET, QUARTERDECK_OIDC_NAME ("council
 * account") and QUARTERDECK_OIDC_GROUPS. Null where no issuer is set.
 * @throws SettingError for one that is missing or cannot be used
 */
export function readProviderSettings(
  env: Env,
  publicAddress: string | null,
): ProviderSettings | null {
  const issuer = env['QUARTERDECK_OIDC_ISSUER']
  if (issuer === undefined || issuer === '') {
    return null
  }
  if (URL.parse(issuer) === null) {
    throw new SettingError(`QUARTERDECK_OIDC_ISSUER is "${issuer}", which is not an address.`)
  }
  if (publicAddress === null) {
    throw new SettingError(
      'Single sign-on needs QUARTERDECK_URL, the address that people type: the identity provider ' +
        'sends them back to it.',
    )
  }
  return {
    issuer,
    clientId: needed(env, 'QUARTERDECK_OIDC_CLIENT_ID'),
    clientSecret: needed(env, 'QUARTERDECK_OIDC_CLIENT_SECRET'),
    name: env['QUARTERDECK_OIDC_NAME'] || 'council account',
    groups: readGroups(env['QUARTERDECK_OIDC_GROUPS'] ?? ''),
    returnAddress: publicAddress + FINISH,
  }
}

function needed(env: Env, name: string): string {
  const value = env[name]
  if (value === undefined || value === '') {
    throw new SettingError(`Single sign-on needs ${name}, which is not set.`)
  }
  return value
}

/**
 * `<group>=<role>`, one after another with semicolons; a role names its board, and a director's
 * its service as well: `6f1e…=performance:cypf; 9a20…=director:cypf:children-families`.
 */
function readGroups(text: string): ReadonlyMap<string, readonly HeldRole[]> {
  const pairs = text
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map(readPair)
  const byGroup = Map.groupBy(pairs, ({ group }) => group)
  return new Map([...byGroup].map(([group, of]) => [group, of.map(({ held }) => held)]))
}

function readPair(pair: string): { group: string; held: HeldRole } {
  const [group = '', role = ''] = pair.split('=').map((part) => part.trim())
  const [word, board = null, service = null, ...more] = role.split(':')
  const held = { role: Role.safeParse(word).data, board, service }
  if (group === '' || held.role === undefined || more.length > 0 || !isWhole(held.role, held)) {
    throw new SettingError(
      `QUARTERDECK_OIDC_GROUPS has "${pair}". Write group=administrator, ` +
        'group=performance:board (also officer, viewer) or group=director:board:service.',
    )
  }
  return { group, held: { ...held, role: held.role } }
}

function isWhole(role: Role, { board, service }: Omit<HeldRole, 'role'>): boolean {
  const needsBoard = role !== 'administrator'
  const needsService = role === 'director'
  return (board !== null) === needsBoard && (service !== null) === needsService
}
