import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { SettingError } from './start-failure.ts'
import { databaseFile } from './store/database-file.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Where the server listens, what it reads and how much it tells. */
export type Settings = {
  readonly root: string
  readonly host: string
  readonly port: number
  readonly database: string
  readonly logLevel: string
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new SettingError(
      `PORT is "${text}", which is not a port number.\n` +
        'Use a number from 1 to 65535: PORT=4010 npm start',
    )
  }
  return port
}

function readLogLevel(text: string): string {
  if (!LOG_LEVELS.includes(text)) {
    throw new SettingError(`LOG_LEVEL is "${text}". It can be one of: ${LOG_LEVELS.join(', ')}.`)
  }
  return text
}

function isRoot(folder: string): boolean {
  const file = join(folder, 'package.json')
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'quarterdeck'
}

/** The nearest folder, from this one upwards, that is the repository's. */
function findRoot(from: string): string {
  const above = dirname(from)
  if (isRoot(from)) {
    return from
  }
  if (above === from) {
    throw new SettingError('Quarterdeck cannot find its folder. Set QUARTERDECK_ROOT to it.')
  }
  return findRoot(above)
}

/**
 * Reads PORT (4000; 0 for any free one), HOST (127.0.0.1), QUARTERDECK_DB (var/quarterdeck.db),
 * QUARTERDECK_ROOT and LOG_LEVEL (info). A path that is not absolute starts at the repository.
 * @throws SettingError for one that cannot be used
 */
export function readSettings(env: Env, startOfSearch: string): Settings {
  const root = env['QUARTERDECK_ROOT'] || findRoot(startOfSearch)
  return {
    root,
    host: env['HOST'] || '127.0.0.1',
    port: readPort(env['PORT'] || '4000'),
    database: resolve(root, databaseFile(env)),
    logLevel: readLogLevel(env['LOG_LEVEL'] || 'info'),
  }
}
