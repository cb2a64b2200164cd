import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { makeAccount } from '../accounts/test-people.ts'
import { haltonFile } from '../backup/test-files.ts'
import { SILENT } from '../http/request-log.ts'
import { keptMail } from '../mail/test-mail.ts'
import { openPeriod } from '../returns/open-period.ts'
import { QUARTER_3 } from '../returns/test-returns.ts'
import { type Db, openSqlite } from '../store/db.ts'
import { startReminding } from './start-reminding.ts'

// The first test of a file waits until three quarters are imported, on a busy machine for long.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const LIZ = { name: 'Liz Davenport', officer: 'liz-davenport' }
const PAT = { account: 'pat', name: 'Pat', officer: null, roles: [], session: 's' }

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2022-01-13T12:00:00Z'), toFake: ['setInterval', 'Date'] })
})

afterEach(() => {
  vi.useRealTimers()
})

async function openedFile(): Promise<[Db, Db]> {
  const file = await haltonFile()
  const [one, two] = [openSqlite(file), openSqlite(file)]
  onTestFinished(() => one.close())
  onTestFinished(() => two.close())
  await makeAccount(one, LIZ)
  const ctx = { db: one, now: () => new Date() }
  await openPeriod({ ctx, who: PAT, input: { ...QUARTER_3, due: '2022-01-21' } })
  return [one, two]
}

it('sends each reminder once where two servers run on one database', async () => {
  const [one, two] = await openedFile()
  const mail = keptMail()
  const given = { now: () => new Date(), logger: SILENT, publicAddress: null, mailer: mail }
  const stops = [startReminding({ ...given, db: one }), startReminding({ ...given, db: two })]
  vi.setSystemTime('2022-01-14T06:59:30Z')
  vi.advanceTimersByTime(60_000)
  await vi.waitFor(() => expect(mail.sent).not.toEqual([]), 10_000)
  await Promise.all(stops.map((stop) => stop()))
  expect(mail.sent.map(({ to }) => to)).toEqual(['liz.davenport@halton.example'])
  const { t, read } = two
  const rows = await read.select().from(t.reminders).where(eq(t.reminders.day, '2022-01-14'))
  expect(rows).toMatchObject([{ officer: 'liz-davenport', kind: 'before' }])
  expect(rows[0]?.sentAt).not.toBeNull()
})
