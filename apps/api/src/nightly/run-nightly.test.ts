import { expect, it } from 'vitest'
import type { Context } from '../context.ts'
import type { Mailer } from '../mail/mailer.ts'
import { keptMail } from '../mail/test-mail.ts'
import { boardOn, markedReminders } from '../reminders/test-reminders.ts'
import { dropLease, takeLease } from './lease.ts'
import { runNightly } from './run-nightly.ts'

const WORK = 'nightly'

async function run(ctx: Context, holder: string, mailer: Mailer, isStopping?: () => boolean) {
  const post = { publicAddress: null, mailer, noteFailure: () => undefined }
  return await runNightly({
    ctx: { ...ctx, actor: 'nightly run' },
    post,
    holder,
    ...(isStopping && { isStopping }),
  })
}

it('gives a lease to one process, until it is dropped', async () => {
  const { ctx } = await boardOn('2022-01-14')
  expect(await takeLease(ctx, { work: WORK, holder: 'one' })).toBe(true)
  expect(await takeLease(ctx, { work: WORK, holder: 'two' })).toBe(false)
  await dropLease(ctx, { work: WORK, holder: 'two' })
  expect(await takeLease(ctx, { work: WORK, holder: 'two' })).toBe(false)
  await dropLease(ctx, { work: WORK, holder: 'one' })
  expect(await takeLease(ctx, { work: WORK, holder: 'two' })).toBe(true)
})

it('lets another take over ten minutes after the last sign of life', async () => {
  const { ctx, clock } = await boardOn('2022-01-14')
  await takeLease(ctx, { work: WORK, holder: 'one' })
  clock.now = new Date('2022-01-14T08:08:00Z')
  expect(await takeLease(ctx, { work: WORK, holder: 'one' })).toBe(true)
  clock.now = new Date('2022-01-14T08:17:59Z')
  expect(await takeLease(ctx, { work: WORK, holder: 'two' })).toBe(false)
  clock.now = new Date('2022-01-14T08:18:00Z')
  expect(await takeLease(ctx, { work: WORK, holder: 'two' })).toBe(true)
})

it('ends without sending where another process is at it', async () => {
  const { ctx } = await boardOn('2022-01-14')
  await takeLease(ctx, { work: WORK, holder: 'another' })
  const mail = keptMail()
  expect(await run(ctx, 'one', mail)).toBeNull()
  expect(mail.sent).toEqual([])
})

it('stops where another took the work over, and leaves it the rest', async () => {
  const board = await boardOn('2022-01-14')
  const { ctx, clock } = board
  const slow: Mailer = {
    async send() {
      clock.now = new Date('2022-01-14T08:30:00Z')
      await takeLease(ctx, { work: WORK, holder: 'another' })
    },
  }
  expect(await run(ctx, 'one', slow)).toMatchObject({ isCutShort: true })
  const mail = keptMail()
  expect(await run(ctx, 'another', mail)).toMatchObject({ isCutShort: false })
  expect(mail.sent).toHaveLength(2)
  expect(await markedReminders(board)).toHaveLength(3)
})

it('stops between two messages when the process is told to end', async () => {
  const { ctx } = await boardOn('2022-01-14')
  const mail = keptMail()
  const result = await run(ctx, 'one', mail, () => mail.sent.length === 1)
  expect([mail.sent.length, result?.isCutShort]).toEqual([1, true])
  expect(await takeLease(ctx, { work: WORK, holder: 'another' })).toBe(true)
})
