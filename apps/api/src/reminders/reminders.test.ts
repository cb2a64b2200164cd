import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Mailer, Message } from '../mail/mailer.ts'
import { createMailer } from '../mail/mailer.ts'
import { BROKEN_MAIL, keptMail, startMailServer } from '../mail/test-mail.ts'
import { handIn, QUARTER_3 } from '../returns/test-returns.ts'
import { previewReminders } from './preview-reminders.ts'
import { sendReminderAgain } from './send-again.ts'
import { boardOn, markedReminders, remind } from './test-reminders.ts'

const LIZ = 'liz.davenport@halton.example'
const toLiz = ({ to }: Message) => to === LIZ

describe('the reminders of a day', () => {
  it('go to each officer with an account once, and the others are named', async () => {
    const board = await boardOn('2022-01-14')
    const mail = keptMail()
    const { sent, noAddress } = await remind(board, mail)
    expect(mail.sent.map(({ to }) => to).toSorted()).toEqual([
      'angela.povey@halton.example',
      LIZ,
      'sam.murtagh@halton.example',
    ])
    expect(sent).toHaveLength(3)
    expect(noAddress.map(({ officer }) => officer.id)).toContain('val-armor')
    expect(await markedReminders(board)).toEqual([
      'angela-povey 2022-01-14 before sent',
      'liz-davenport 2022-01-14 before sent',
      'sam-murtagh 2022-01-14 before sent',
    ])
  })

  it('are handed to a mail server with a link to each return', async () => {
    const board = await boardOn('2022-01-14')
    const { server, received } = await startMailServer()
    await remind(board, createMailer({ server, from: 'scorecard@halton.example' }))
    const liz = received.find(({ recipients }) => recipients.includes(LIZ))
    const text = (liz?.source ?? '').replaceAll('=\r\n', '')
    expect(text).toMatch(/^Subject: \d+ returns for Quarter 3 2021\/22 are due on 21 January 2022/m)
    expect(text).toContain(
      'https://deck.halton.example/returns/cypf/2021-22-Q3/measure/residential-placements',
    )
  })

  it('do not go a second time, however often they are asked for', async () => {
    const board = await boardOn('2022-01-14')
    await remind(board, keptMail())
    const mail = keptMail()
    await remind(board, mail)
    board.clock.now = new Date('2022-01-20T08:00:00Z')
    await remind(board, mail)
    expect(mail.sent).toEqual([])
  })

  it('leave out what was handed in', async () => {
    const board = await boardOn('2022-01-14')
    await handIn(board)
    const mail = keptMail()
    await remind(board, mail)
    expect(mail.sent.find(toLiz)?.text).toContain('/returns/cypf/')
    expect(mail.sent.map(({ text }) => text).join()).not.toContain('residential-placements')
  })

  it('do not go to who handed in while the others were written to', async () => {
    const board = await boardOn('2022-01-14')
    const { ctx } = board
    const sent: string[] = []
    const mail: Mailer = {
      async send({ to }) {
        sent.push(to)
        await ctx.db.write(async (tx) => {
          await tx.delete(ctx.db.t.measureOwners)
          await tx.delete(ctx.db.t.milestoneOwners)
        })
      },
    }
    await remind(board, mail)
    expect(sent).toHaveLength(1)
  })

  it('do not go to a leaver', async () => {
    const board = await boardOn('2022-01-14')
    const { t, write } = board.ctx.db
    await write((tx) =>
      tx.update(t.officers).set({ leftOn: '2022-01-13' }).where(eq(t.officers.id, 'liz-davenport')),
    )
    const mail = keptMail()
    await remind(board, mail)
    expect(mail.sent.filter(toLiz)).toEqual([])
  })

  it('do not go to a closed account', async () => {
    const board = await boardOn('2022-01-14')
    const { t, write } = board.ctx.db
    const closedAt = '2022-01-13T09:00:00.000Z'
    await write((tx) => tx.update(t.accounts).set({ closedAt }).where(eq(t.accounts.email, LIZ)))
    const mail = keptMail()
    const { noAddress } = await remind(board, mail)
    expect(mail.sent.filter(toLiz)).toEqual([])
    expect(noAddress.map(({ officer }) => officer.id)).toContain('liz-davenport')
  })

  it('stand in the audit trail, without the address', async () => {
    const board = await boardOn('2022-01-14')
    await remind(board, keptMail())
    const { t, read } = board.ctx.db
    const rows = await read
      .select()
      .from(t.audit)
      .where(eq(t.audit.subject, 'reminder cypf 2021-22-Q3 liz-davenport'))
    expect(rows.map(({ action, actor }) => `${action} by ${actor}`)).toEqual([
      'send-reminder by nightly run',
      'confirm-reminder by nightly run',
    ])
    expect(JSON.stringify(rows)).not.toContain('@')
  })
})

describe('a reminder that may not have arrived', () => {
  /** The process ends while the first message is under way: nothing after it happens. */
  async function crashWhileSending(board: Awaited<ReturnType<typeof boardOn>>) {
    await new Promise<void>((underWay) => {
      const send = () => {
        underWay()
        return new Promise<void>(() => undefined)
      }
      void remind(board, { send })
    })
  }

  it('is marked before it is sent, and does not go again after a crash', async () => {
    const board = await boardOn('2022-01-14')
    await crashWhileSending(board)
    const [crashed, ...none] = await markedReminders(board)
    expect(crashed).toContain('unconfirmed')
    expect(none).toEqual([])
    const mail = keptMail()
    const { sent } = await remind(board, mail)
    expect(sent).toHaveLength(2)
    expect(await markedReminders(board)).toContain(crashed)
  })

  it('stays unconfirmed where the server refuses it, and the others go', async () => {
    const board = await boardOn('2022-01-14')
    const send = async ({ to }: Message) => {
      if (to === LIZ) {
        throw Object.assign(new Error('No such mailbox'), { code: 'EENVELOPE', command: 'RCPT TO' })
      }
    }
    const { sent, unconfirmed, isCutShort, failures } = await remind(board, { send })
    expect([sent.length, unconfirmed.length, isCutShort]).toEqual([2, 1, false])
    expect(failures).toHaveLength(1)
    expect(await markedReminders(board)).toContain('liz-davenport 2022-01-14 before unconfirmed')
  })

  it('is the only one where the mail server is away: the others wait for the next run', async () => {
    const board = await boardOn('2022-01-14')
    const away = createMailer({ server: 'smtp://127.0.0.1:1', from: 'scorecard@halton.example' })
    const { unconfirmed, isCutShort } = await remind(board, away)
    expect([unconfirmed.length, isCutShort]).toEqual([1, true])
    const { sent } = await remind(board, keptMail())
    expect(sent).toHaveLength(2)
  })

  it('can be sent again by a person, with what is owed then', async () => {
    const board = await boardOn('2022-01-14')
    const { ctx, pat } = board
    await remind(board, BROKEN_MAIL)
    await handIn(board)
    board.clock.now = new Date('2022-01-17T09:30:00Z')
    const mail = keptMail()
    const input = { ...QUARTER_3, officer: 'liz-davenport', day: '2022-01-14' }
    const post = { publicAddress: null, mailer: mail, noteFailure: () => undefined }
    const reminder = await sendReminderAgain({ ctx, who: pat, input, post })
    expect(reminder).toMatchObject({ day: '2022-01-14', sentAt: '2022-01-17T09:30:00.000Z' })
    expect(mail.sent.map(({ to }) => to)).toEqual([LIZ])
    expect(mail.sent[0]?.text).not.toContain('residential-placements')
    await expect(sendReminderAgain({ ctx, who: pat, input, post })).rejects.toThrow(
      'The mail server took the reminder to Liz Davenport.',
    )
  })

  it.each([
    ['no mail server is set up', null, 'No mail server is set up'],
    ['the mail server is away', BROKEN_MAIL, 'The mail server did not take it.'],
  ])('is not sent again where %s', async (_, mailer, words) => {
    const board = await boardOn('2022-01-14')
    const { ctx, pat } = board
    await remind(board, BROKEN_MAIL)
    const input = { ...QUARTER_3, officer: 'liz-davenport', day: '2022-01-14' }
    const post = { publicAddress: null, mailer, noteFailure: () => undefined }
    await expect(sendReminderAgain({ ctx, who: pat, input, post })).rejects.toThrow(words)
  })

  it('is not found where it was never marked', async () => {
    const board = await boardOn('2022-01-14')
    const { ctx, pat } = board
    const input = { ...QUARTER_3, officer: 'liz-davenport', day: '2022-01-14' }
    const post = { publicAddress: null, mailer: keptMail(), noteFailure: () => undefined }
    await expect(sendReminderAgain({ ctx, who: pat, input, post })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('the preview', () => {
  it('has, word for word, what goes on the next day of reminders', async () => {
    const board = await boardOn('2022-01-11')
    const post = { publicAddress: 'https://deck.halton.example', sendsMail: true }
    const input = { board: 'cypf' }
    const preview = await previewReminders({ ctx: board.ctx, input, post })
    const { day, messages, noAddress, hasAddress } = preview
    expect(hasAddress).toBe(true)
    expect(day).toBe('2022-01-14')
    expect(noAddress.length).toBeGreaterThan(0)
    board.clock.now = new Date('2022-01-14T08:00:00Z')
    const mail = keptMail()
    await remind(board, mail)
    expect(mail.sent).toEqual(messages.map(({ to, subject, text }) => ({ to, subject, text })))
  })

  it('is empty where nothing is open', async () => {
    const board = await boardOn('2022-01-11')
    const post = { publicAddress: null, sendsMail: false }
    expect(await previewReminders({ ctx: board.ctx, input: { board: 'health' }, post })).toEqual({
      sendsMail: false,
      hasAddress: false,
      day: null,
      messages: [],
      noAddress: [],
    })
  })
})
