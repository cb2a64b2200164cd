import type { AuditAnswer } from '@quarterdeck/contract'
import { describe, expect, it } from 'vitest'
import { ADMINISTRATOR, OFFICER, PERFORMANCE, peopleApp } from '../access/test-app.ts'
import { recordChange } from './record-change.ts'

type App = Awaited<ReturnType<typeof peopleApp>>

function change({ db }: Pick<App, 'db'>, given: Partial<Parameters<typeof recordChange>[2]>) {
  return db.write((tx) =>
    recordChange(tx, db.t, {
      at: '2022-02-01T10:00:00.000Z',
      actor: 'command line',
      action: 'update-indicator',
      subject: 'indicator residential-placements',
      board: 'cypf',
      before: { name: 'Old' },
      after: { name: 'New' },
      ...given,
    }),
  )
}

describe('the audit trail', () => {
  it('is shown to administrators with the names of people, newest first', async () => {
    const app = await peopleApp()
    const admin = await app.signedIn('Ada Min', [ADMINISTRATOR])
    await change(app, { actor: `account ${admin.account}` })
    const { rows } = (await admin.ask('GET', '/api/audit')).json<AuditAnswer>()
    expect(rows[0]).toMatchObject({
      actorName: 'Ada Min',
      changes: [{ field: 'Name', before: 'Old', after: 'New' }],
    })
    expect(rows[1]).toMatchObject({ action: 'sign-in', subject: 'Account of Ada Min', board: null })
  })

  it('shows the performance team the changes of their own boards alone', async () => {
    const app = await peopleApp()
    const pat = await app.signedIn('Pat Team', [PERFORMANCE])
    await change(app, {})
    await change(app, { board: null, subject: 'account x' })
    const { rows, people, actions } = (await pat.ask('GET', '/api/audit')).json<AuditAnswer>()
    expect(rows.every(({ board }) => board?.id === 'cypf')).toBe(true)
    expect(actions).not.toContain('sign-in')
    expect(people.map(({ name }) => name)).not.toContain('Pat Team')
    const exported = (await pat.ask('GET', '/api/audit.csv')).body
    expect(exported).not.toContain('sign-in')
    expect((await pat.ask('GET', '/api/audit?board=health')).statusCode).toBe(403)
  })

  it('is for nobody else', async () => {
    const app = await peopleApp()
    const olly = await app.signedIn('Olly Officer', [OFFICER])
    expect((await olly.ask('GET', '/api/audit')).statusCode).toBe(403)
    expect((await app.visitor().ask('GET', '/api/audit.csv')).statusCode).toBe(401)
  })

  it.each([
    ['action=close-account', ['c']],
    ['subject=RESIDENTIAL', ['d', 'a']],
    ['subject=100%25', ['b']],
    ['subject=ada', ['c']],
    ['subject=ped03%2001', ['d']],
    ['person=command%20line&from=2022-02-02', ['b']],
    ['from=2022-07-01&to=2022-07-01', ['b']],
    ['board=cypf&person=command%20line&to=2022-02-01&action=update-indicator', ['a']],
  ])('finds by %s', async (query, ids) => {
    const app = await peopleApp()
    const admin = await app.signedIn('Ada Min', [ADMINISTRATOR])
    await change(app, { after: { id: 'a' } })
    await change(app, { at: '2022-06-30T23:30:00.000Z', subject: 'rate 100%', after: { id: 'b' } })
    await change(app, {
      action: 'close-account',
      subject: `account ${admin.account}`,
      actor: `account ${admin.account}`,
      after: { id: 'c' },
    })
    await change(app, {
      action: 'update-measure',
      at: '2022-03-01T10:00:00.000Z',
      actor: 'start-up',
      subject: 'measure cypf 2021/22 residential-placements',
      after: { id: 'd' },
    })
    const { rows } = (await admin.ask('GET', `/api/audit?${query}`)).json<AuditAnswer>()
    const found = rows.flatMap(({ changes }) =>
      changes.filter(({ field }) => field === 'Id').map(({ after }) => after),
    )
    expect(found).toEqual(ids)
  })

  it('gives fifty rows, and those that follow', async () => {
    const app = await peopleApp()
    const admin = await app.signedIn('Ada Min', [ADMINISTRATOR])
    await Promise.all(Array.from({ length: 60 }, () => change(app, { action: 'many' })))
    const ask = (query: string) => admin.ask('GET', `/api/audit?action=many${query}`)
    const first = (await ask('')).json<AuditAnswer>()
    const second = (await ask(`&before=${first.next}`)).json<AuditAnswer>()
    const ids = [...first.rows, ...second.rows].map(({ id }) => id)
    expect([first.rows.length, second.rows.length, new Set(ids).size]).toEqual([50, 10, 60])
    expect(second.next).toBeNull()
  })

  it('never shows what would let somebody in, whatever a change recorded', async () => {
    const app = await peopleApp()
    const admin = await app.signedIn('Ada Min', [ADMINISTRATOR])
    const leak = {
      passwordHash: '$argon2id$',
      contentHash: 'f00',
      deep: [{ token: 'abcdef', name: 'Pat' }],
    }
    await change(app, { after: leak })
    const shown = (await admin.ask('GET', '/api/audit')).json<AuditAnswer>().rows[0]?.changes
    expect(shown?.map(({ field, after }) => [field, after])).toEqual([
      ['Name', null],
      ['Password hash', '(not shown)'],
      ['Content hash', 'f00'],
      ['Deep 1 › Token', '(not shown)'],
      ['Deep 1 › Name', 'Pat'],
    ])
    expect((await admin.ask('GET', '/api/audit.csv')).body).not.toContain('argon2id')
  })

  it('is exported with formulas as text', async () => {
    const app = await peopleApp()
    const admin = await app.signedIn('Ada Min', [ADMINISTRATOR])
    await change(app, { subject: '=cmd()', action: 'odd', after: null })
    const { body, headers } = await admin.ask('GET', '/api/audit.csv?action=odd')
    expect(headers['content-type']).toContain('text/csv')
    expect(body).toContain(",odd,'=cmd(),'=cmd(),cypf,")
  })
})
