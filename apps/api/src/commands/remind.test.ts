import { expect, it, onTestFinished, vi } from 'vitest'
import { makeAccount } from '../accounts/test-people.ts'
import { haltonFile } from '../backup/test-files.ts'
import { startMailServer } from '../mail/test-mail.ts'
import { takeLease } from '../nightly/lease.ts'
import { openPeriod } from '../returns/open-period.ts'
import { QUARTER_3 } from '../returns/test-returns.ts'
import { openSqlite } from '../store/db.ts'
import { runCli } from './run-cli.ts'
import { isNoDatabase } from './test-commands.ts'

// The first test of a file waits until three quarters are imported, on a busy machine for long.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const now = () => new Date('2022-01-14T09:00:00Z')
const PAT = { account: 'pat', name: 'Pat', officer: null, roles: [], session: 's' }

/** A database with Quarter 3 open, in which Liz has an account, and a command line on it. */
async function commandLine() {
  const file = await haltonFile()
  const db = openSqlite(file)
  onTestFinished(() => db.close())
  const ctx = { db, now }
  await makeAccount(db, { name: 'Liz Davenport', officer: 'liz-davenport' })
  await openPeriod({ ctx, who: PAT, input: { ...QUARTER_3, due: '2022-01-21' } })
  const run = async (server: string | null, ...args: string[]) => {
    const printed: string[] = []
    const errors: string[] = []
    const mail = server !== null && {
      QUARTERDECK_SMTP_URL: server,
      QUARTERDECK_MAIL_FROM: 'scorecard@halton.example',
      QUARTERDECK_URL: 'https://deck.halton.example',
    }
    const exit = await runCli(['remind', ...args], {
      env: { QUARTERDECK_DB: file, ...mail },
      now,
      print: (line) => printed.push(line),
      printError: (line) => errors.push(line),
    })
    return { exit, printed, errors: errors.filter(isNoDatabase) }
  }
  return { ctx, run }
}

it('sends the reminders of the day, names who has no address, and sends none again', async () => {
  const { run } = await commandLine()
  const { server, received } = await startMailServer()
  const { exit, printed, errors } = await run(server)
  expect({ exit, errors }).toEqual({ exit: 0, errors: [] })
  expect(printed[0]).toMatch(/^Sent to Liz Davenport, liz\.davenport@halton\.example: \d+ returns$/)
  expect(printed).toContainEqual(
    expect.stringMatching(/^No address: Val Armor, who owes \d+ returns?$/),
  )
  expect(printed.at(-1)).toBe('1 reminder sent.')
  expect((await run(server)).printed.at(-1)).toBe('0 reminders sent.')
  expect(received).toHaveLength(1)
})

it('prints instead of sending, with --preview, also where no mail is set up', async () => {
  const { run } = await commandLine()
  const { exit, printed, errors } = await run(null, '--preview')
  expect({ exit, errors }).toEqual({ exit: 0, errors: [] })
  expect(printed.slice(0, 4)).toEqual([
    'To: liz.davenport@halton.example',
    expect.stringMatching(
      /^Subject: \d+ returns for Quarter 3 2021\/22 are due on 21 January 2022$/,
    ),
    '',
    'Hello Liz Davenport,',
  ])
  expect(printed.slice(-2)).toEqual([
    '1 reminder to send on 14 January 2022.',
    'No mail server is set up, so none will go.',
  ])
  expect((await run(null, '--preview')).printed).toEqual(printed)
})

it('says so where no mail is set up, and sends nothing', async () => {
  const { run } = await commandLine()
  expect(await run(null)).toEqual({
    exit: 1,
    printed: [],
    errors: [expect.stringMatching(/^No mail server is set up, so nothing was sent\./)],
  })
})

it('ends with 1 where the mail server is away, and says whose message is not confirmed', async () => {
  const { run } = await commandLine()
  const { exit, printed, errors } = await run('smtp://127.0.0.1:1')
  expect(exit).toBe(1)
  expect(errors).toEqual([
    expect.stringMatching(/^The mail server did not take a message: \w+\.$/),
    expect.stringMatching(/^Not confirmed: Liz Davenport/),
  ])
  expect(printed.at(-1)).toBe(
    '0 reminders sent, 1 not confirmed; ended early, run it again for the others.',
  )
})

it('ends with 1 where another process is at it', async () => {
  const { ctx, run } = await commandLine()
  const { server } = await startMailServer()
  await takeLease(ctx, { work: 'nightly', holder: 'a server' })
  expect(await run(server)).toMatchObject({
    exit: 1,
    errors: ['Another process is sending the reminders of today. Look again later.'],
  })
})

it.each([[['--now']], [['--preview', 'cypf']]])('is used in a wrong way with %j', async (args) => {
  const { run } = await commandLine()
  expect(await run(null, ...args)).toEqual({
    exit: 2,
    printed: [],
    errors: ['Usage: quarterdeck remind [--preview]'],
  })
})
