import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { change, haltonFile, hashesOf, refreeze } from '../backup/test-files.ts'
import { testFolder } from '../store/test-db.ts'
import { runCli } from './run-cli.ts'
import { isNoDatabase } from './test-commands.ts'

// The first test of a file waits until three quarters are imported, on a busy machine for long.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

/** Runs command lines on a database, and gives back what they printed. */
function commandLine(database: string) {
  return async (...args: string[]) => {
    const printed: string[] = []
    const errors: string[] = []
    const exit = await runCli(args, {
      env: { QUARTERDECK_DB: database },
      now: () => new Date('2022-02-01T09:00:00Z'),
      print: (line) => printed.push(line),
      printError: (line) => errors.push(line),
    })
    return { exit, printed, errors: errors.filter(isNoDatabase) }
  }
}

const CLEAN = '3 publications, 117 measures judged again: nothing is wrong'

it('backs up, verifies the backup, and restores it', async () => {
  const database = await haltonFile()
  const run = commandLine(database)
  const file = join(testFolder(), 'backup.db')
  expect(await run('backup', file)).toEqual({
    exit: 0,
    printed: [
      `${database} is backed up to ${file}.`,
      expect.stringMatching(
        /^1\.\d MB, schema version \d+, 3 publications, begun at 2022-02-01T09:00:00\.000Z, done in 0\.0 s$/,
      ),
    ],
    errors: [],
  })
  expect(await run('verify', file)).toEqual({ exit: 0, printed: [CLEAN], errors: [] })
  expect(await run('restore', file)).toEqual({
    exit: 0,
    printed: [
      expect.stringMatching(/backup\.db is restored to .+: schema version \d+, 3 publications\.$/),
      `The database that was there is kept: ${dirname(database)}/quarterdeck.replaced-2022-02-01T090000Z.db`,
    ],
    errors: [],
  })
  expect(await run('verify')).toEqual({ exit: 0, printed: [CLEAN], errors: [] })
})

it('says why there is no backup, and ends with 1', async () => {
  const database = await haltonFile()
  const taken = join(testFolder(), 'taken.db')
  writeFileSync(taken, 'mine')
  expect(await commandLine(database)('backup', taken)).toEqual({
    exit: 1,
    printed: [],
    errors: [`There is a file ${taken} already. Choose another name.`],
  })
})

it('restores nothing while a server has the database, and does once it has stopped', async () => {
  const database = await haltonFile()
  const run = commandLine(database)
  const file = join(testFolder(), 'backup.db')
  const server = spawn(process.execPath, [join(import.meta.dirname, '../server.ts')], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, PORT: '0', QUARTERDECK_DB: database },
  })
  const ended = once(server, 'exit')
  onTestFinished(() => void server.kill('SIGKILL'))
  await once(server.stdout, 'data')

  expect(await run('backup', file)).toMatchObject({ exit: 0 })
  expect(await run('verify')).toEqual({ exit: 0, printed: [CLEAN], errors: [] })
  expect(await run('restore', file)).toEqual({
    exit: 1,
    printed: [],
    errors: [
      `Another program has the database ${database} open, most likely a server that is running.\n` +
        'Stop it, restore again, and start it when that is done. Nothing was changed.',
    ],
  })
  server.kill('SIGTERM')
  await ended
  expect(await run('restore', file)).toMatchObject({ exit: 0 })
  expect(hashesOf(database)).toEqual(hashesOf(file))
})

it('names a backup that is damaged, and ends with 1', async () => {
  const database = await haltonFile()
  const file = await haltonFile()
  change(file, "update publications set frozen = '{}' where id = 'cypf|2'")
  expect(await commandLine(database)('restore', file)).toEqual({
    exit: 1,
    printed: [],
    errors: [
      'Hash broken: the frozen text of publication cypf|2 (2019-20-Q1) is not what was published',
      `${file} was not restored. Nothing was changed.`,
    ],
  })
})

it('tells each finding in a line, and ends with 1 where something is wrong', async () => {
  const database = await haltonFile()
  refreeze(database, 'cypf|1', ({ scorecard }) => {
    Object.assign(scorecard.measures[0]?.result.rag ?? {}, { status: 'x', reason: 'Y.', code: 'z' })
  })
  change(
    database,
    `update publications set frozen = '{}' where id = 'cypf|2';
     update publications set frozen = null where id = 'cypf|3'`,
  )
  const { exit, printed, errors } = await commandLine(database)('verify')
  expect(exit).toBe(1)
  expect(errors).toEqual([
    expect.stringMatching(
      /^Computes differently under engine 1: PED01 01 of publication cypf\|1 \(2018-19-Q4\), frozen under engine 1: status was "x", is "\w+"; sentence was "Y\.", is ".+"; rag\.code was "z", is ".+"$/,
    ),
    'Hash broken: the frozen text of publication cypf|2 (2019-20-Q1) is not what was published',
    'Not frozen: publication cypf|3 (2021-22-Q2)',
  ])
  expect(printed).toEqual([
    '3 publications, 41 measures judged again: 1 with a broken hash, 1 not frozen, 1 computed differently',
  ])
})

it('says what a newer engine makes otherwise, and ends with 0', async () => {
  const database = await haltonFile()
  refreeze(database, 'cypf|1', (content) => {
    content.engine = '0'
    Object.assign(content.scorecard.measures[0]?.result.direction ?? {}, { status: 'x' })
  })
  expect(await commandLine(database)('verify')).toEqual({
    exit: 0,
    printed: [
      expect.stringMatching(/frozen under engine 0: direction was "x", is "\w+"$/),
      '3 publications, 117 measures judged again: 1 computed differently',
    ],
    errors: [],
  })
})

it.each([
  ['letter.db', 'backup', 'copy.db'],
  ['new.db', 'restore', 'letter.db'],
  ['new.db', 'verify', 'letter.db'],
])('with the database %s, ends %s %s with 1 where a file is none', async (database, name, file) => {
  const folder = testFolder()
  const letter = join(folder, 'letter.db')
  writeFileSync(letter, 'This is a letter to the editor. '.repeat(100))
  expect(await commandLine(join(folder, database))(name, join(folder, file))).toEqual({
    exit: 1,
    printed: [],
    errors: [`${letter} is damaged, or is not a database at all.`],
  })
  expect(readdirSync(folder)).toEqual(['letter.db'])
})

it.each([
  [['backup'], 'Usage: quarterdeck backup <file>'],
  [['backup', 'a', 'b'], 'Usage: quarterdeck backup <file>'],
  [['restore'], 'Usage: quarterdeck restore <file>'],
  [['verify', 'a', 'b'], 'Usage: quarterdeck verify [file]'],
])('ends %j with 2 and its usage', async (args, usage) => {
  const run = commandLine(join(testFolder(), 'none.db'))
  expect(await run(...args)).toEqual({ exit: 2, printed: [], errors: [usage] })
})
