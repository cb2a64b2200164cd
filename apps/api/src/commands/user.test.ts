import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { createDemoAccounts } from '../accounts/create-demo-accounts.ts'
import { setPasswordByLink } from '../accounts/set-password-by-link.ts'
import { openSqlite } from '../store/db.ts'
import { testFolder } from '../store/test-db.ts'
import { runCli } from './run-cli.ts'
import { isNoDatabase } from './test-commands.ts'

const now = () => new Date('2022-02-01T09:00:00Z')
const ANN = ['ann@halton.example', '--name', 'Ann Admin', '--role', 'administrator']

let file: string

beforeEach(() => {
  file = join(testFolder(), 'quarterdeck.db')
})

/** Runs `quarterdeck user …` and gives back what it printed. */
async function user(...args: string[]) {
  const printed: string[] = []
  const errors: string[] = []
  const exit = await runCli(['user', ...args], {
    env: { QUARTERDECK_DB: file, QUARTERDECK_URL: 'https://deck.halton.example' },
    now,
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  })
  return { exit, printed, errors: errors.filter(isNoDatabase) }
}

/** Works on the database that the commands have made. */
async function inDatabase<T>(work: (db: ReturnType<typeof openSqlite>) => Promise<T>): Promise<T> {
  const db = openSqlite(file)
  try {
    return await work(db)
  } finally {
    await db.close()
  }
}

const addBoard = () =>
  inDatabase((db) =>
    db.write(async (tx) => {
      await tx.insert(db.t.boards).values({ id: 'cypf', codePrefix: 'PED', position: 1 })
      const service = { id: 'care', board: 'cypf', name: 'Care', position: 1 }
      await tx.insert(db.t.services).values(service)
    }),
  )

describe('user add', () => {
  it('makes the first administrator, and prints the link that sets a password', async () => {
    const { exit, printed, errors } = await user('add', ...ANN)
    expect({ exit, errors }).toEqual({ exit: 0, errors: [] })
    expect(printed).toEqual([
      'Made an account for Ann Admin, ann@halton.example.',
      'To set a password, once, until 2022-02-08 09:00 UTC:',
      expect.stringMatching(/^ {2}https:\/\/deck\.halton\.example\/set-password#[\w-]{43}$/),
    ])
    const token = printed[2]?.split('#')[1] ?? ''
    const input = { token, password: 'a grey goose on the weir' }
    await inDatabase((db) => setPasswordByLink({ ctx: { db, now }, input }))
    expect((await user('list')).printed).toEqual([
      'ann@halton.example · Ann Admin · active · administrator',
    ])
  })

  it('names the command line in the audit trail', async () => {
    await user('add', ...ANN)
    const audit = await inDatabase((db) => db.read.select().from(db.t.audit))
    expect(audit.map(({ action, actor }) => [action, actor])).toEqual([
      ['create-account', 'command line'],
      ['make-link', 'command line'],
    ])
  })

  it('refuses an address twice, and a board that is not there', async () => {
    await user('add', ...ANN)
    expect(await user('add', ...ANN)).toMatchObject({
      exit: 1,
      errors: [
        'There is an account with this e-mail address.',
        '  email: This address has an account',
      ],
    })
    const role = ['--role', 'viewer', '--board', 'health']
    expect(await user('add', 'bob@halton.example', '--name', 'Bob', ...role)).toMatchObject({
      exit: 1,
      errors: [expect.any(String), '  board: Choose a board'],
    })
  })

  it.each([
    [['bob', '--name', 'Bob'], 1, 'The email is not an e-mail address.'],
    [['bob@halton.example', '--name', 'a\nb'], 1, 'The name needs one line'],
    [['bob@halton.example'], 2, 'Name the person with --name.'],
    [['--name', 'Bob'], 2, 'Name one e-mail address.'],
    [['bob@halton.example', '--name', 'Bob', '--role', 'king'], 2, '--role can be one of: viewer'],
    [['bob@halton.example', '--name', 'Bob', '--board', 'cypf'], 2, '--role can be one of: viewer'],
    [['bob@halton.example', '--nme', 'Bob'], 2, "Unknown option '--nme'"],
  ])('refuses %j, ending with %i', async (args, exit, words) => {
    const refused = await user('add', ...args)
    expect(refused).toMatchObject({ exit, printed: [] })
    expect(refused.errors[0]).toContain(words)
  })
})

it('gives roles and takes them away', async () => {
  await user('add', ...ANN)
  await addBoard()
  const director = ['--role', 'director', '--board', 'cypf', '--service', 'care']
  expect((await user('role', 'Ann@halton.example', ...director)).printed).toEqual([
    'Ann Admin has now: administrator, director on cypf, care.',
  ])
  await user('role', 'ann@halton.example', '--role', 'administrator', '--remove')
  expect((await user('role', 'ann@halton.example', ...director, '--remove')).printed).toEqual([
    'Ann Admin has now: no role.',
  ])
})

it('prints a new link, after which the first works no more', async () => {
  await user('add', ...ANN)
  const { printed } = await user('reset', 'ann@halton.example')
  expect(printed[1]).toMatch(/^ {2}https:\/\/deck\.halton\.example\/set-password#[\w-]{43}$/)
  const links = await inDatabase((db) => db.read.select().from(db.t.accountLinks))
  expect(links).toHaveLength(1)
})

it('closes an account', async () => {
  await user('add', ...ANN)
  expect((await user('disable', 'ann@halton.example')).printed).toEqual([
    'The account of Ann Admin is closed.',
  ])
  expect((await user('list')).printed).toEqual([
    'ann@halton.example · Ann Admin · closed · administrator',
  ])
  expect(await user('reset', 'ann@halton.example')).toMatchObject({
    exit: 1,
    errors: ['The account of Ann Admin is closed.'],
  })
})

it('says so of an address that has no account', async () => {
  expect(await user('reset', 'bob@halton.example')).toMatchObject({
    exit: 1,
    errors: ['There is no account bob@halton.example.'],
  })
  expect((await user('list')).printed).toEqual(['There is no account.'])
})

it('says what it can do where it is not told what', async () => {
  const { exit, errors } = await user()
  expect(exit).toBe(2)
  expect(errors.join('\n')).toContain('user disable <email>')
})

describe('quarterdeck demo remove', () => {
  /** Runs `quarterdeck demo …` and gives back what it printed, line by line. */
  async function demo(...args: string[]) {
    const printed: string[] = []
    const print = (line: string) => void printed.push(line)
    const surroundings = { env: { QUARTERDECK_DB: file }, now, print, printError: print }
    return { exit: await runCli(['demo', ...args], surroundings), printed }
  }

  async function makeDemo() {
    await user('list')
    await addBoard()
    await inDatabase((db) => createDemoAccounts({ ctx: { db, now, actor: 'test' } }))
  }

  it('closes nothing where nobody else is an administrator, and says how to make one', async () => {
    await makeDemo()
    const { exit, printed } = await demo('remove')
    expect(exit).toBe(1)
    expect(printed.join('\n')).toMatch(/nothing was closed.*user add .*--anyway/s)
    expect((await user('list')).printed.join('\n')).not.toContain('closed')
  })

  it('closes the accounts where another administrator has set a password', async () => {
    await makeDemo()
    const [, , link = ''] = (await user('add', ...ANN)).printed
    const input = { token: link.split('#')[1] ?? '', password: 'a grey goose on the weir' }
    await inDatabase((db) => setPasswordByLink({ ctx: { db, now }, input }))
    const { exit, printed } = await demo('remove')
    expect({ exit, last: printed.at(-1) }).toEqual({
      exit: 0,
      last: 'Closed: administrator@demo.example',
    })
  })

  it('closes them all the same when told to, and says how to make the first administrator', async () => {
    await makeDemo()
    const { exit, printed } = await demo('remove', '--anyway')
    expect(exit).toBe(0)
    expect(printed).toContain('Closed: administrator@demo.example')
    expect(printed.at(-1)).toContain('user add')
  })

  it('says of a database without accounts how to make the first administrator', async () => {
    const { exit, printed } = await demo('remove')
    expect(exit).toBe(0)
    expect(printed).toContain('There is no demonstration account.')
    expect(printed.at(-1)).toContain('user add')
  })

  it('says how it is used where it is told anything else', async () => {
    expect((await demo()).exit).toBe(2)
    expect((await demo('remove', '--now')).exit).toBe(2)
  })
})
