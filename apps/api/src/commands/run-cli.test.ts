import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderWith } from '../importing/test-folder.ts'
import { migrateFile } from '../store/migrate.ts'
import { testFolder } from '../store/test-db.ts'
import { runCli } from './run-cli.ts'
import { isNoDatabase } from './test-commands.ts'

/** Runs a command line in a folder of its own, and gives back what it printed. */
function commandLine(folder: string) {
  return async (...args: string[]) => {
    const printed: string[] = []
    const errors: string[] = []
    const exit = await runCli(args, {
      env: { QUARTERDECK_DB: join(folder, 'var', 'quarterdeck.db') },
      now: () => new Date('2020-01-31T09:00:00Z'),
      print: (line) => printed.push(line),
      printError: (line) => errors.push(line),
    })
    return { exit, printed, errors: errors.filter(isNoDatabase) }
  }
}

function writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): string {
  const path = join(folder, 'figures')
  mkdirSync(path)
  files.forEach((bytes, name) => writeFileSync(join(path, name), bytes))
  return path
}

it('imports a folder into a database that it makes, and says what it added', async () => {
  const folder = testFolder()
  const figures = writeFolder(folder, folderWith())
  const { exit, printed, errors } = await commandLine(folder)('import', figures)
  expect({ exit, errors }).toEqual({ exit: 0, errors: [] })
  expect(printed).toContain('  measures: 5')
  expect(printed).toContain(
    '  PED02 01 (entering-care), 2018-04-01 to 2019-03-31: 57 (provisional) became 59, carried by 2019-20-Q1',
  )
})

it('says so when nothing changed', async () => {
  const folder = testFolder()
  const figures = writeFolder(folder, folderWith())
  const run = commandLine(folder)
  await run('import', figures)
  expect(await run('import', figures)).toEqual({
    exit: 0,
    printed: ['Nothing changed: 42 rows are held already.'],
    errors: [],
  })
})

it('lists the faults, imports nothing, and ends with 1', async () => {
  const folder = testFolder()
  const figures = writeFolder(
    folder,
    folderWith({}, { 'boards.csv': 'board,code_prefix\ncypff,PED\n' }),
  )
  const { exit, printed, errors } = await commandLine(folder)('import', figures)
  expect({ exit, printed }).toEqual({ exit: 1, printed: [] })
  expect(errors[0]).toBe(
    'board-names.csv, row 2, board "cypf": There is no such board (nearest known: cypff)',
  )
  expect(errors.at(-1)).toMatch(/^Nothing was imported: \d+ faults\.$/)
})

it('names Windows-1252 files', async () => {
  const folder = testFolder()
  const bytes = Buffer.from(
    'officer,name,initials,role,service\nann,Zoë,,,\nbob,Bob,,,\n',
    'latin1',
  )
  const figures = writeFolder(folder, folderWith({}, { 'officers.csv': bytes }))
  const { printed } = await commandLine(folder)('import', figures)
  expect(printed).toContain('officers.csv was read as Windows-1252, not UTF-8.')
})

it('refuses a folder that is not there, or has no CSV file', async () => {
  const folder = testFolder()
  const run = commandLine(folder)
  mkdirSync(join(folder, 'empty'))
  expect(await run('import', join(folder, 'nowhere'))).toMatchObject({
    exit: 1,
    errors: [expect.stringMatching(/^There is no folder /)],
  })
  expect(await run('import', join(folder, 'empty'))).toMatchObject({
    exit: 1,
    errors: [expect.stringMatching(/^There is no CSV file in /)],
  })
})

it('says what is wrong with a database that it cannot use', async () => {
  const folder = testFolder()
  const figures = writeFolder(folder, folderWith())
  mkdirSync(join(folder, 'var'))
  writeFileSync(join(folder, 'var', 'quarterdeck.db'), 'These are not the bytes of a database.')
  expect(await commandLine(folder)('import', figures)).toMatchObject({
    exit: 1,
    errors: [expect.stringContaining('is damaged, or is not a database at all')],
  })
})

it('explains itself, and ends with 2 when it is used in a wrong way', async () => {
  const run = commandLine(testFolder())
  expect(await run('help')).toMatchObject({
    exit: 0,
    printed: expect.arrayContaining([
      'Usage: quarterdeck <command>',
      expect.stringMatching(/^ {2}import <folder> +adds/),
      expect.stringMatching(/^ {2}backup <file> +copies/),
      expect.stringMatching(/^ {2}restore <file> +puts/),
      expect.stringMatching(/^ {2}verify \[file\] +checks/),
    ]),
  })
  expect(await run()).toMatchObject({ exit: 2 })
  expect(await run('imprt')).toMatchObject({
    exit: 2,
    errors: expect.arrayContaining(['There is no command "imprt".']),
  })
  expect(await run('import')).toMatchObject({
    exit: 2,
    errors: ['Usage: quarterdeck import <folder>'],
  })
  expect(await run('import', 'a', 'b')).toMatchObject({ exit: 2 })
})

it.each(['remind --preview', 'user list', 'demo remove', 'verify'])(
  'says which database it is about, apart from what it did: %s',
  async (line) => {
    const file = join(testFolder(), 'demo.db')
    await migrateFile(file)
    const printed: string[] = []
    const errors: string[] = []
    const exit = await runCli(line.split(' '), {
      env: { QUARTERDECK_DB: file },
      now: () => new Date('2020-01-31T09:00:00Z'),
      print: (each) => printed.push(each),
      printError: (each) => errors.push(each),
    })
    expect({ exit, errors }).toEqual({ exit: 0, errors: [`Database: ${file}`] })
    expect(printed.filter((each) => each.includes(file))).toEqual([])
  },
)
