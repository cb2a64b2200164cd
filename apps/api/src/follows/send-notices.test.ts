import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { createMailer } from '../mail/mailer.ts'
import { BROKEN_MAIL, keptMail, startMailServer } from '../mail/test-mail.ts'
import { stopFollowing } from './follow-measure.ts'
import { at, followedStories, personIn, sendOn } from './test-followers.ts'

const TURNED = { placements: { told: '18 38' }, starts: { told: '38 38' } }

describe('a notice of what turned red', () => {
  it('goes once, names what turned and nothing that stayed red, and quotes no figure', async () => {
    const { db } = await followedStories(TURNED)
    const mail = keptMail()
    expect(await sendOn(db, '2022-06-02', mail)).toEqual(['Turned red: PED01 01 placements'])
    expect(await sendOn(db, '2022-06-03', mail)).toEqual([])
    expect(mail.sent.map(({ to }) => to)).toEqual(['ann.archer@halton.example'])
    expect(mail.sent[0]?.text).toContain('Quarter 2 2020/21: red, was green.')
    expect(mail.sent[0]?.text).toContain(
      'https://deck.halton.example/indicators/placements?board=cypf&period=2020-21-Q2',
    )
    expect(mail.sent[0]?.text).not.toMatch(/38/)
    expect(mail.sent[0]?.text).not.toContain('digest')
  })

  it('is received from a mail server', async () => {
    const { db } = await followedStories(TURNED)
    const { server, received } = await startMailServer()
    const mailer = createMailer({ server, from: 'scorecard@halton.example' })
    await sendOn(db, '2022-06-02', mailer)
    expect(received.map(({ recipients }) => recipients)).toEqual([['ann.archer@halton.example']])
    expect(received[0]?.source).toContain('Subject: Turned red: PED01 01 placements')
  })

  it('goes once where two are at it at the same time', async () => {
    const { db } = await followedStories(TURNED)
    const mail = keptMail()
    await Promise.all([sendOn(db, '2022-06-02', mail), sendOn(db, '2022-06-02', mail)])
    expect(mail.sent).toHaveLength(1)
  })

  it('goes to nobody who stopped following, whose account is closed, or who followed later', async () => {
    const { db, ann } = await followedStories(TURNED)
    const input = { board: 'cypf', indicator: 'placements' }
    await stopFollowing({ ctx: at(db, '2022-05-30'), who: ann, input })
    const bea = await personIn(db, 'Bea Baker')
    const row = { account: bea.account, ...input, since: '2022-05-01T09:00:00.000Z' }
    await db.write((tx) => tx.insert(db.t.follows).values(row))
    await db.write((tx) =>
      tx
        .update(db.t.accounts)
        .set({ closedAt: '2022-05-20T09:00:00.000Z' })
        .where(eq(db.t.accounts.id, bea.account)),
    )
    const cas = await personIn(db, 'Cas Cole')
    const late = { account: cas.account, ...input, since: '2022-06-01T10:00:00.000Z' }
    await db.write((tx) => tx.insert(db.t.follows).values(late))
    expect(await sendOn(db, '2022-06-02', keptMail())).toEqual([])
  })

  it('stays marked, and does not go again, where the mail server did not confirm it', async () => {
    const { db } = await followedStories(TURNED)
    expect(await sendOn(db, '2022-06-02', BROKEN_MAIL)).toEqual([])
    expect(await db.read.select().from(db.t.notices)).toMatchObject([
      { kind: 'turned-red', sentAt: null },
    ])
    expect(await sendOn(db, '2022-06-02', keptMail())).toEqual([])
  })

  it('is not made up for after a week', async () => {
    const { db } = await followedStories(TURNED)
    expect(await sendOn(db, '2022-06-09', keptMail())).toEqual([])
  })
})

describe('a weekly digest', () => {
  const restated = { told: '38 18', restates: { in: 2, quarter: 1, value: '19' } }

  it('goes on the Monday after, to those who want one, with everything that changed', async () => {
    const { db } = await followedStories({ placements: restated }, { digest: true })
    const mail = keptMail()
    expect(await sendOn(db, '2022-06-02', mail)).toEqual([])
    expect(await sendOn(db, '2022-06-06', mail)).toEqual(['2 changes in what you follow'])
    expect(mail.sent[0]?.text).toContain('Quarter 2 2020/21: green, was red.')
    expect(mail.sent[0]?.text).toContain(
      'Quarter 1 2020/21: green, was red, with a figure restated since.',
    )
  })

  it('is received from a mail server', async () => {
    const { db } = await followedStories({ placements: restated }, { digest: true })
    const { server, received } = await startMailServer()
    await sendOn(db, '2022-06-06', createMailer({ server, from: 'scorecard@halton.example' }))
    expect(received.map(({ recipients }) => recipients)).toEqual([['ann.archer@halton.example']])
    expect(received[0]?.source).toContain('Subject: 2 changes in what you follow')
  })

  it('does not go for what a notice told already, whenever that went', async () => {
    const { db } = await followedStories(TURNED, { digest: true })
    const mail = keptMail()
    expect(await sendOn(db, '2022-06-02', mail)).toEqual(['Turned red: PED01 01 placements'])
    expect(await sendOn(db, '2022-06-06', mail)).toEqual([])
    const late = await followedStories(TURNED, { digest: true })
    expect(await sendOn(late.db, '2022-06-06', mail)).toEqual(['Turned red: PED01 01 placements'])
    expect(await sendOn(late.db, '2022-06-07', mail)).toEqual([])
  })

  it('lists it among what else changed, and says how to turn the digest off', async () => {
    const stories = { ...TURNED, recovered: { told: '38 18' } }
    const { db } = await followedStories(stories, { digest: true })
    const mail = keptMail()
    await sendOn(db, '2022-06-02', mail)
    expect(await sendOn(db, '2022-06-06', mail)).toEqual(['2 changes in what you follow'])
    expect(mail.sent[1]?.text).toContain('PED01 01 placements')
    expect(mail.sent[1]?.text).toContain('Turn it off on your account')
  })

  it('goes for what a notice was to tell that the mail server did not confirm', async () => {
    const { db } = await followedStories(TURNED, { digest: true })
    await sendOn(db, '2022-06-02', BROKEN_MAIL)
    expect(await sendOn(db, '2022-06-06', keptMail())).toEqual(['1 change in what you follow'])
  })

  it('does not go where nothing changed, nor twice for one Monday', async () => {
    const { db } = await followedStories({ placements: restated }, { digest: true })
    const mail = keptMail()
    expect(await sendOn(db, '2022-05-30', mail)).toEqual([])
    await sendOn(db, '2022-06-06', mail)
    expect(await sendOn(db, '2022-06-07', mail)).toEqual([])
    expect(await sendOn(db, '2022-06-13', mail)).toEqual([])
  })

  it('is made up for where its Monday was missed', async () => {
    const { db } = await followedStories({ placements: restated }, { digest: true })
    expect(await sendOn(db, '2022-06-16', keptMail())).toEqual(['2 changes in what you follow'])
  })

  it('goes to nobody who does not want one', async () => {
    const { db } = await followedStories({ placements: restated })
    expect(await sendOn(db, '2022-06-06', keptMail())).toEqual([])
  })
})
