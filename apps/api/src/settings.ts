import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { MailSettings } from './mail/mailer.ts'
import type { ProviderSettings } from './single-sign-on/provider.ts'
import { readProviderSettings } from './single-sign-on/read-provider-settings.ts'
import { SettingError } from './start-failure.ts'
import { databaseFile } from './store/database-file.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Where the server listens, what it reads and how much it tells. */
export type Settings = {
  readonly root: string
  readonly host: string
  readonly port: number
  readonly database: string
  /** The folder, in the import format, that an empty database is loaded from. */
  readonly figures: string
  readonly logLevel: string
  /** As readers type it, without a slash at the end; null where it was not said. */
  readonly publicAddress: string | null
  readonly trustProxy: boolean
  /** How to sign in with the council's own accounts; null where that is not set up. */
  readonly singleSignOn: ProviderSettings | null
  /** Whether a new database gets accounts to try it with: on a machine of one's own alone. */
  readonly demo: boolean
  /** null where mail is not sent. */
  readonly mail: MailSettings | null
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

function readPublicAddress(text: string): string {
  const url = URL.parse(text)
  if (
    url === null ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search !== ''
  ) {
    throw new SettingError(
      `QUARTERDECK_URL is "${text}". It is the address that people type, such as ` +
        'https://scorecard.example.gov.uk, without a path.',
    )
  }
  return url.origin
}

/** @throws SettingError where mail could not be sent, or its links would lead nowhere */
function readMail(env: Env): MailSettings | null {
  const server = env['QUARTERDECK_SMTP_URL']
  const from = env['QUARTERDECK_MAIL_FROM']
  if (!server) {
    return null
  }
  // The address may hold a password, so it is not repeated.
  if (!/^smtps?:$/.test(URL.parse(server)?.protocol ?? '')) {
    throw new SettingError(
      'QUARTERDECK_SMTP_URL is not the address of a mail server, such as ' +
        'smtp://user:password@mail.example.gov.uk:587.',
    )
  }
  if (!from || !/^([^<>\p{Cc}]*<[^\s<>,;]+@[^\s<>,;]+>|[^\s<>,;]+@[^\s<>,;]+)$/u.test(from)) {
    throw new SettingError(
      'QUARTERDECK_MAIL_FROM says whom mail comes from, and is needed with QUARTERDECK_SMTP_URL: ' +
        'scorecard@example.gov.uk, or Quarterdeck <scorecard@example.gov.uk>.',
    )
  }
  if (!env['QUARTERDECK_URL']) {
    throw new SettingError(
      'QUARTERDECK_SMTP_URL is set and QUARTERDECK_URL is not. Mail holds links to Quarterdeck, ' +
        'so it has to be told its own address: QUARTERDECK_URL=https://scorecard.example.gov.uk',
    )
  }
  return { server, from }
}

/** @throws SettingError for anything but 1, 0 and nothing */
function readYesNo(name: string, text: string | undefined, otherwise: boolean): boolean {
  if (text === undefined || text === '') {
    return otherwise
  }
  if (text !== '0' && text !== '1') {
    throw new SettingError(`${name} is "${text}". It can be 1 (yes) or 0 (no).`)
  }
  return text === '1'
}

/** Whether only the machine itself can reach a host, `127.0.0.1` or `[::1]`. */
function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host)
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
 * QUARTERDECK_FIGURES (data/halton), QUARTERDECK_ROOT, LOG_LEVEL (info), QUARTERDECK_URL, QUARTERDECK_TRUST_PROXY (0),
 * QUARTERDECK_DEMO (1),
 * QUARTERDECK_SMTP_URL, QUARTERDECK_MAIL_FROM and those of single sign-on. A path that is not
 * absolute starts at the repository.
 * @throws SettingError for one that cannot be used
 */
export function readSettings(env: Env, startOfSearch: string): Settings {
  const root = env['QUARTERDECK_ROOT'] || findRoot(startOfSearch)
  const host = env['HOST'] || '127.0.0.1'
  const publicAddress = env['QUARTERDECK_URL'] ? readPublicAddress(env['QUARTERDECK_URL']) : null
  const trustProxy = readYesNo('QUARTERDECK_TRUST_PROXY', env['QUARTERDECK_TRUST_PROXY'], false)
  // A proxy on this machine may show others what only listens to the machine itself.
  const isOwn =
    isLoopback(host) &&
    !trustProxy &&
    (publicAddress === null || isLoopback(new URL(publicAddress).hostname))
  return {
    root,
    host,
    port: readPort(env['PORT'] || '4000'),
    database: resolve(root, databaseFile(env)),
    figures: resolve(root, env['QUARTERDECK_FIGURES'] || 'data/halton'),
    logLevel: readLogLevel(env['LOG_LEVEL'] || 'info'),
    publicAddress,
    trustProxy,
    singleSignOn: readProviderSettings(env, publicAddress),
    mail: readMail(env),
    demo: readYesNo('QUARTERDECK_DEMO', env['QUARTERDECK_DEMO'], true) && isOwn,
  }
}
