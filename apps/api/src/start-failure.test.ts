import { expect, it } from 'vitest'
import { explainStartFailure, SettingError } from './start-failure.ts'
import { UnknownSchemaError } from './store/migrate.ts'

const SETTINGS = { host: '127.0.0.1', port: 4000, database: '/data/quarterdeck.db' }

function systemError(code: string, syscall = 'open') {
  return Object.assign(new Error(`${code}: something`), { code, syscall })
}

it.each([
  ['EADDRINUSE', 'Port 4000 on 127.0.0.1 is already taken'],
  ['EADDRNOTAVAIL', 'Nothing can listen on 127.0.0.1'],
  ['ENOTFOUND', 'Nothing can listen on 127.0.0.1'],
  ['EACCES', 'The database /data/quarterdeck.db cannot be opened for writing'],
  ['EROFS', 'The database /data/quarterdeck.db cannot be opened for writing'],
  ['SQLITE_READONLY', 'The database /data/quarterdeck.db cannot be opened for writing'],
  ['SQLITE_READONLY_DIRECTORY', 'The database /data/quarterdeck.db cannot be opened for writing'],
  ['SQLITE_CANTOPEN', 'The database /data/quarterdeck.db cannot be opened for writing'],
  ['ENOSPC', 'The disk that holds /data/quarterdeck.db is full'],
  ['SQLITE_FULL', 'The disk that holds /data/quarterdeck.db is full'],
  ['SQLITE_CORRUPT', 'The database /data/quarterdeck.db is damaged'],
  ['SQLITE_CORRUPT_INDEX', 'The database /data/quarterdeck.db is damaged'],
  ['SQLITE_NOTADB', 'The database /data/quarterdeck.db is damaged'],
  ['SQLITE_BUSY', 'The database /data/quarterdeck.db is being written to by another program'],
])('says what %s means', (code, expected) => {
  expect(explainStartFailure(systemError(code), SETTINGS)).toContain(expected)
})

it('tells a port that may not be opened from a file that may not be', () => {
  const explained = explainStartFailure(systemError('EACCES', 'listen'), SETTINGS)
  expect(explained).toContain('Port 4000 may not be opened by this user')
})

it('takes a folder that cannot be made for one that cannot be written', () => {
  const explained = explainStartFailure(systemError('ENOENT', 'mkdir'), SETTINGS)
  expect(explained).toContain('cannot be opened for writing')
})

it('looks behind the error that wraps the one that matters', () => {
  const error = new Error('Failed query', { cause: systemError('SQLITE_FULL') })
  expect(explainStartFailure(error, SETTINGS)).toContain('is full')
})

it.each([
  [new UnknownSchemaError('It was written by a newer release.')],
  [new SettingError('PORT is wrong.')],
])('passes on what already speaks for itself', (error) => {
  expect(explainStartFailure(error, SETTINGS)).toBe(error.message)
})

it.each([[new TypeError('x is not a function')], ['a word'], [undefined], [systemError('E2BIG')]])(
  'explains nothing that nobody foresaw',
  (error) => {
    expect(explainStartFailure(error, SETTINGS)).toBeUndefined()
  },
)
