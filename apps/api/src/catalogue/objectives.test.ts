import { describe, expect, it } from 'vitest'
import {
  addHealthBoard,
  CATALOGUE,
  HEALTH_PERFORMANCE,
  newestChanges,
  performanceApp,
  versionsOfBoard,
} from './test-catalogue.ts'
import { versionOf } from './version-of.ts'

const OBJECTIVES = `${CATALOGUE}/2021-22/objectives`

describe('adding an objective', () => {
  it('keeps it with one audit row, and raises the versions of the board', async () => {
    const { db, pat } = await performanceApp()
    const before = await versionsOfBoard(db)
    const answer = await pat.ask('POST', OBJECTIVES, { code: 'PED07', title: ' Play well ' })
    expect(answer.statusCode).toBe(201)
    expect(answer.json()).toEqual({
      code: 'PED07',
      title: 'Play well',
      version: versionOf({ title: 'Play well' }),
    })
    expect(await newestChanges(db)).toEqual([
      {
        actor: `account ${pat.account}`,
        action: 'create-objective',
        subject: 'objective cypf 2021/22 PED07',
        board: 'cypf',
        before: null,
        after: { title: 'Play well' },
      },
    ])
    expect(await versionsOfBoard(db)).toEqual({
      board: 'cypf',
      published: (before?.published ?? 0) + 1,
      working: (before?.working ?? 0) + 1,
    })
  })

  it('refuses a code that the year has already, and writes nothing', async () => {
    const { db, pat } = await performanceApp()
    const before = await newestChanges(db)
    const answer = await pat.ask('POST', OBJECTIVES, { code: 'PED01', title: 'Again' })
    expect(answer.statusCode).toBe(409)
    expect(answer.json().detail).toBe('The plan for 2021/22 has an objective PED01 already.')
    expect(await newestChanges(db)).toEqual(before)
  })

  it('refuses a title of spaces at its field', async () => {
    const { pat } = await performanceApp()
    const answer = await pat.ask('POST', OBJECTIVES, { code: 'PED07', title: '  ' })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors).toMatchObject([{ path: '/body/title', code: 'blank' }])
  })

  it.each([
    [
      'a year that has no plan',
      '2022-23',
      404,
      'There is no plan for 2022/23 yet. Roll one forward first.',
    ],
    ['what is no year', '2021-25', 400, 'There is no financial year 2021-25.'],
  ])('refuses %s', async (_, year, status, detail) => {
    const { pat } = await performanceApp()
    const body = { code: 'PED07', title: 'Play well' }
    const answer = await pat.ask('POST', `${CATALOGUE}/${year}/objectives`, body)
    expect([answer.statusCode, answer.json().detail]).toEqual([status, detail])
  })

  it('begins the first plan of a board that has none', async () => {
    const { db, signedIn } = await performanceApp()
    await addHealthBoard(db)
    await db.write((tx) =>
      tx.insert(db.t.boards).values({ id: 'new', codePrefix: 'N', position: 3 }),
    )
    const noor = await signedIn('Noor Team', [{ ...HEALTH_PERFORMANCE, board: 'new' }])
    const address = '/api/boards/new/catalogue/2022-23/objectives'
    const answer = await noor.ask('POST', address, { code: 'N01', title: 'Begin' })
    expect(answer.statusCode).toBe(201)
  })
})

describe('changing an objective', () => {
  it('keeps the new title, with what it was before', async () => {
    const { db, pat } = await performanceApp()
    const made = await pat.ask('POST', OBJECTIVES, { code: 'PED07', title: 'Play' })
    const { version } = made.json()
    const answer = await pat.ask('PUT', `${OBJECTIVES}/PED07`, { version, title: 'Play well' })
    expect(answer.json()).toMatchObject({ code: 'PED07', title: 'Play well' })
    expect(answer.json().version).not.toBe(version)
    expect(await newestChanges(db)).toMatchObject([
      {
        action: 'update-objective',
        subject: 'objective cypf 2021/22 PED07',
        before: { title: 'Play' },
        after: { title: 'Play well' },
      },
    ])
  })

  it('answers a change of an older version with what is held now', async () => {
    const { pat } = await performanceApp()
    const made = await pat.ask('POST', OBJECTIVES, { code: 'PED07', title: 'Play' })
    const body = { version: versionOf({ title: 'Something older' }), title: 'Play well' }
    const answer = await pat.ask('PUT', `${OBJECTIVES}/PED07`, body)
    expect(answer.statusCode).toBe(409)
    expect(answer.json().held).toEqual(made.json())
  })

  it('writes nothing where nothing changes', async () => {
    const { db, pat } = await performanceApp()
    const made = await pat.ask('POST', OBJECTIVES, { code: 'PED07', title: 'Play' })
    const before = [await newestChanges(db), await versionsOfBoard(db)]
    const { version } = made.json()
    const answer = await pat.ask('PUT', `${OBJECTIVES}/PED07`, { version, title: 'Play ' })
    expect(answer.json()).toEqual(made.json())
    expect([await newestChanges(db), await versionsOfBoard(db)]).toEqual(before)
  })

  it('finds none of another board', async () => {
    const { db, pat } = await performanceApp()
    await addHealthBoard(db)
    const body = { version: versionOf({ title: 'Fewer people smoke' }), title: 'Taken' }
    const answer = await pat.ask('PUT', `${OBJECTIVES}/HEA01`, body)
    expect(answer.statusCode).toBe(404)
  })
})
