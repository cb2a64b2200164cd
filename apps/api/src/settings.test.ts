import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readSettings } from './settings.ts'
import { SettingError } from './start-failure.ts'

const ROOT = join(import.meta.dirname, '../../..')

it('knows what to do when nothing is set', () => {
  expect(readSettings({}, import.meta.dirname)).toEqual({
    root: ROOT,
    host: '127.0.0.1',
    port: 4000,
    database: join(ROOT, 'var/quarterdeck.db'),
    figures: join(ROOT, 'data/halton'),
    logLevel: 'info',
    publicAddress: null,
    trustProxy: false,
    singleSignOn: null,
    demo: true,
    mail: null,
  })
})

it('takes an empty setting for none', () => {
  const env = { PORT: '', HOST: '', QUARTERDECK_DB: '', LOG_LEVEL: '', QUARTERDECK_ROOT: '' }
  expect(readSettings(env, import.meta.dirname)).toEqual(readSettings({}, import.meta.dirname))
})

it('takes what is set', () => {
  const env = {
    PORT: '4010',
    HOST: '::1',
    QUARTERDECK_DB: '/data/board.db',
    QUARTERDECK_FIGURES: 'figures',
    LOG_LEVEL: 'warn',
    QUARTERDECK_ROOT: '/opt/quarterdeck',
    QUARTERDECK_URL: 'https://scorecard.example.gov.uk/',
    QUARTERDECK_TRUST_PROXY: '1',
    QUARTERDECK_SMTP_URL: 'smtp://mail.example.gov.uk',
    QUARTERDECK_MAIL_FROM: 'Quarterdeck <scorecard@example.gov.uk>',
  }
  expect(readSettings(env, import.meta.dirname)).toEqual({
    root: '/opt/quarterdeck',
    host: '::1',
    port: 4010,
    database: '/data/board.db',
    figures: '/opt/quarterdeck/figures',
    logLevel: 'warn',
    publicAddress: 'https://scorecard.example.gov.uk',
    trustProxy: true,
    singleSignOn: null,
    demo: false,
    mail: {
      server: 'smtp://mail.example.gov.uk',
      from: 'Quarterdeck <scorecard@example.gov.uk>',
    },
  })
})

it.each([
  [{}, true],
  [{ HOST: '::1' }, true],
  [{ QUARTERDECK_URL: 'http://localhost:4000' }, true],
  [{ QUARTERDECK_DEMO: '0' }, false],
  [{ QUARTERDECK_DEMO: '1', HOST: '0.0.0.0' }, false],
  [{ QUARTERDECK_DEMO: '1', HOST: '10.0.0.7' }, false],
  [{ QUARTERDECK_DEMO: '1', HOST: '127.evil.example' }, false],
  [{ QUARTERDECK_DEMO: '1', QUARTERDECK_URL: 'https://scorecard.example.gov.uk' }, false],
  [{ QUARTERDECK_DEMO: '1', QUARTERDECK_TRUST_PROXY: '1' }, false],
])('with %j has demonstration accounts: %s', (env, expected) => {
  expect(readSettings(env, import.meta.dirname).demo).toBe(expected)
})

it('starts a path that is not absolute at the repository', () => {
  const { database } = readSettings({ QUARTERDECK_DB: 'other.db' }, import.meta.dirname)
  expect(database).toBe(join(ROOT, 'other.db'))
})

const MAIL = {
  QUARTERDECK_SMTP_URL: 'smtp://me:secret@mail.example.gov.uk',
  QUARTERDECK_MAIL_FROM: 'scorecard@example.gov.uk',
  QUARTERDECK_URL: 'https://scorecard.example.gov.uk',
}

it('does not repeat the password of a mail server', () => {
  const env = { ...MAIL, QUARTERDECK_SMTP_URL: 'http://me:secret@mail.example.gov.uk' }
  expect(() => readSettings(env, import.meta.dirname)).not.toThrow('secret')
})

it.each([
  [{ ...MAIL, QUARTERDECK_SMTP_URL: 'mail.example.gov.uk' }, 'QUARTERDECK_SMTP_URL is not'],
  [{ ...MAIL, QUARTERDECK_MAIL_FROM: '' }, 'QUARTERDECK_MAIL_FROM says whom'],
  [{ ...MAIL, QUARTERDECK_MAIL_FROM: 'a@b.uk\nBcc: c@d.uk' }, 'QUARTERDECK_MAIL_FROM says whom'],
  [{ ...MAIL, QUARTERDECK_URL: '' }, 'QUARTERDECK_URL is not'],
  [{ PORT: 'http' }, 'PORT is "http"'],
  [{ PORT: '65536' }, 'PORT is "65536"'],
  [{ PORT: '-1' }, 'PORT is "-1"'],
  [{ PORT: '4000.5' }, 'PORT is "4000.5"'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud"'],
  [{ QUARTERDECK_URL: 'scorecard' }, 'QUARTERDECK_URL is "scorecard"'],
  [{ QUARTERDECK_URL: 'https://a.uk/b' }, 'without a path'],
  [{ QUARTERDECK_DEMO: 'no' }, 'QUARTERDECK_DEMO is "no"'],
  [{ QUARTERDECK_TRUST_PROXY: 'yes' }, 'QUARTERDECK_TRUST_PROXY is "yes"'],
])('refuses %j', (env, expected) => {
  expect(() => readSettings(env, import.meta.dirname)).toThrow(SettingError)
  expect(() => readSettings(env, import.meta.dirname)).toThrow(expected)
})

it('says how to help it when it does not find its folder', () => {
  expect(() => readSettings({}, '/')).toThrow('Set QUARTERDECK_ROOT to it')
})
