import { describe, expect, it } from 'vitest'
import { addHealthBoard, CATALOGUE, newestChanges, performanceApp } from './test-catalogue.ts'
import { versionOf } from './version-of.ts'

const OFFICERS = `${CATALOGUE}/officers`
const SERVICES = `${CATALOGUE}/services`

const JO = { name: 'Jo Lee', initials: null, role: null, service: null, leftOn: null }
const CARE = 'children-families'

/** Debbie Houghton as the board’s reports left her. */
const DEBBIE = { ...JO, name: 'Debbie Houghton' }
const ROBIN = { ...JO, name: 'Robin Shaw', service: 'public-health' }

describe('adding an officer', () => {
  it('keeps them with one audit row', async () => {
    const { db, pat } = await performanceApp()
    const body = { id: 'jo-lee', ...JO, name: ' Jo Lee ', role: ' ', service: CARE }
    const answer = await pat.ask('POST', OFFICERS, body)
    const fields = { ...JO, service: CARE }
    expect(answer.statusCode).toBe(201)
    expect(answer.json()).toEqual({ id: 'jo-lee', version: versionOf(fields), ...fields })
    expect(await newestChanges(db)).toEqual([
      {
        actor: `account ${pat.account}`,
        action: 'create-officer',
        subject: 'officer jo-lee',
        board: 'cypf',
        before: null,
        after: fields,
      },
    ])
  })

  it('refuses an id that somebody has, on whichever board', async () => {
    const { db, pat } = await performanceApp()
    await addHealthBoard(db)
    const answer = await pat.ask('POST', OFFICERS, { id: 'robin-shaw', ...JO })
    expect(answer.statusCode).toBe(409)
    expect(answer.json().detail).toBe('There is an officer robin-shaw already.')
  })

  it.each([
    ['a blank name', { name: ' ' }, '/body/name'],
    ['another board’s service', { service: 'public-health' }, '/body/service'],
    ['a service that is not there', { service: 'nothing' }, '/body/service'],
    ['leaving more than a year ahead', { leftOn: '2023-02-02' }, '/body/leftOn'],
    ['leaving on no day', { leftOn: '2022-02-30' }, '/body/leftOn'],
  ])('refuses %s at its field', async (_, fields, path) => {
    const { db, pat } = await performanceApp()
    await addHealthBoard(db)
    const answer = await pat.ask('POST', OFFICERS, { id: 'jo-lee', ...JO, ...fields })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors).toMatchObject([{ path }])
  })

  it('takes a day up to a year ahead', async () => {
    const { pat } = await performanceApp()
    const answer = await pat.ask('POST', OFFICERS, { id: 'jo-lee', ...JO, leftOn: '2023-02-01' })
    expect(answer.statusCode).toBe(201)
  })
})

describe('changing an officer', () => {
  it('says that they have left, with what was held before', async () => {
    const { db, pat } = await performanceApp()
    const fields = { ...DEBBIE, leftOn: '2022-01-31' }
    const body = { version: versionOf(DEBBIE), ...fields }
    const answer = await pat.ask('PUT', `${OFFICERS}/debbie-houghton`, body)
    expect(answer.json()).toEqual({ id: 'debbie-houghton', version: versionOf(fields), ...fields })
    expect(await newestChanges(db)).toMatchObject([
      {
        action: 'update-officer',
        subject: 'officer debbie-houghton',
        before: DEBBIE,
        after: fields,
      },
    ])
  })

  it('answers a change of an older version with what is held now', async () => {
    const { pat } = await performanceApp()
    const body = { version: versionOf(JO), ...DEBBIE, role: 'Lead' }
    const answer = await pat.ask('PUT', `${OFFICERS}/debbie-houghton`, body)
    expect(answer.statusCode).toBe(409)
    expect(answer.json().held).toEqual({
      id: 'debbie-houghton',
      version: versionOf(DEBBIE),
      ...DEBBIE,
    })
  })

  it('writes nothing where nothing changes', async () => {
    const { db, pat } = await performanceApp()
    const before = await newestChanges(db)
    const body = { version: versionOf(DEBBIE), ...DEBBIE }
    const answer = await pat.ask('PUT', `${OFFICERS}/debbie-houghton`, body)
    expect(answer.statusCode).toBe(200)
    expect(await newestChanges(db)).toEqual(before)
  })

  it('finds nobody of another board', async () => {
    const { db, pat } = await performanceApp()
    await addHealthBoard(db)
    const body = { version: versionOf(ROBIN), ...ROBIN, name: 'Taken' }
    const answer = await pat.ask('PUT', `${OFFICERS}/robin-shaw`, body)
    expect(answer.statusCode).toBe(404)
  })

  it('finds somebody of another service who owns a measure of the board', async () => {
    const { db, pat } = await performanceApp()
    await addHealthBoard(db)
    const owned = { measure: 'cypf|2021/22|PED01 01', officer: 'robin-shaw', position: 9 }
    await db.write((tx) => tx.insert(db.t.measureOwners).values(owned))
    const body = { version: versionOf(ROBIN), ...ROBIN, role: 'Consultant' }
    const answer = await pat.ask('PUT', `${OFFICERS}/robin-shaw`, body)
    expect(answer.json()).toMatchObject({ role: 'Consultant', service: 'public-health' })
  })
})

describe('services', () => {
  it('are added with one audit row', async () => {
    const { db, pat } = await performanceApp()
    const answer = await pat.ask('POST', SERVICES, { id: 'early-help', name: ' Early Help ' })
    expect(answer.statusCode).toBe(201)
    const name = 'Early Help'
    expect(answer.json()).toEqual({ id: 'early-help', version: versionOf({ name }), name })
    expect(await newestChanges(db)).toMatchObject([
      { action: 'create-service', subject: 'service early-help', board: 'cypf', after: { name } },
    ])
  })

  it('keep their ids to themselves, on whichever board', async () => {
    const { db, pat } = await performanceApp()
    await addHealthBoard(db)
    const answer = await pat.ask('POST', SERVICES, { id: 'public-health', name: 'Mine' })
    expect(answer.statusCode).toBe(409)
  })

  it('change their names, with what was held before', async () => {
    const { db, pat } = await performanceApp()
    const before = { name: 'Children and Families Service' }
    const body = { version: versionOf(before), name: 'Children’s Social Care' }
    const answer = await pat.ask('PUT', `${SERVICES}/${CARE}`, body)
    expect(answer.json()).toMatchObject({ id: CARE, name: 'Children’s Social Care' })
    expect(await newestChanges(db)).toMatchObject([
      { action: 'update-service', before, after: { name: 'Children’s Social Care' } },
    ])
  })

  it('answer a change of an older version with what is held now', async () => {
    const { pat } = await performanceApp()
    const body = { version: versionOf({ name: 'Older' }), name: 'Newer' }
    const answer = await pat.ask('PUT', `${SERVICES}/${CARE}`, body)
    expect(answer.statusCode).toBe(409)
    expect(answer.json().held).toMatchObject({ id: CARE, name: 'Children and Families Service' })
  })

  it('refuse a blank name at its field', async () => {
    const { pat } = await performanceApp()
    const answer = await pat.ask('POST', SERVICES, { id: 'early-help', name: ' ' })
    expect(answer.json().errors).toMatchObject([{ path: '/body/name' }])
  })

  it('of another board are not found', async () => {
    const { db, pat } = await performanceApp()
    await addHealthBoard(db)
    const body = { version: versionOf({ name: 'Public Health' }), name: 'Taken' }
    const answer = await pat.ask('PUT', `${SERVICES}/public-health`, body)
    expect(answer.statusCode).toBe(404)
  })
})
