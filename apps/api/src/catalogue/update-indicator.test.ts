import type { CatalogueIndicator } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { pickIndicatorFields } from './editable-fields.ts'
import { CATALOGUE, newestChanges, performanceApp } from './test-catalogue.ts'
import { NEW_INDICATOR } from './test-keeping.ts'

const PLACEMENTS = `${CATALOGUE}/indicators/residential-placements`

async function keepingPlacements() {
  const held = await performanceApp()
  const indicator: CatalogueIndicator = (await held.pat.ask('GET', PLACEMENTS)).json()
  const { version } = indicator
  const fields = pickIndicatorFields(indicator)
  const change = (given: object) =>
    held.pat.ask('PUT', PLACEMENTS, { version, fields: { ...fields, ...given } })
  const audit = () => held.db.read.select().from(held.db.t.audit)
  return { ...held, indicator, fields, change, audit }
}

it('changes what an indicator is called, and says who did it', async () => {
  const { db, pat, fields, change } = await keepingPlacements()
  const answer = await change({ name: 'Children in residential care', source: ' Liquidlogic ' })
  expect(answer.statusCode).toBe(200)
  const after = { ...fields, name: 'Children in residential care', source: 'Liquidlogic' }
  expect(answer.json()).toMatchObject({
    ...after,
    history: [{ by: 'Pat Team', action: 'update-indicator', before: fields, after }],
  })
  expect(await newestChanges(db)).toEqual([
    {
      actor: `account ${pat.account}`,
      action: 'update-indicator',
      subject: 'indicator residential-placements',
      board: 'cypf',
      before: fields,
      after,
    },
  ])
})

it('writes nothing where nothing changes', async () => {
  const { change, audit, indicator } = await keepingPlacements()
  const before = await audit()
  expect((await change({})).json()).toEqual(indicator)
  expect(await audit()).toEqual(before)
})

it('refuses a change of what somebody changed meanwhile, and shows it as it is', async () => {
  const { change, audit } = await keepingPlacements()
  await change({ source: 'The first' })
  const before = await audit()
  const answer = await change({ source: 'The second' })
  expect(answer.statusCode).toBe(409)
  expect(answer.json()).toMatchObject({ held: { source: 'The first' } })
  expect(await audit()).toEqual(before)
})

it.each([
  ['polarity', 'higher'],
  ['basis', 'rate'],
  ['yearType', 'academic'],
])('refuses another %s once figures have been returned', async (field, value) => {
  const { change, audit } = await keepingPlacements()
  const before = await audit()
  const answer = await change({ [field]: value })
  expect(answer.statusCode).toBe(400)
  expect(answer.json()).toMatchObject({
    errors: [
      { path: `/body/fields/${field}`, message: expect.stringContaining('Make a new indicator') },
    ],
  })
  expect(await audit()).toEqual(before)
})

it('keeps small numbers protected once figures have been returned', async () => {
  const { pat, audit } = await keepingPlacements()
  const address = `${CATALOGUE}/indicators/repeat-missing`
  const held: CatalogueIndicator = (await pat.ask('GET', address)).json()
  const before = await audit()
  const fields = { ...pickIndicatorFields(held), smallNumbers: false }
  const answer = await pat.ask('PUT', address, { version: held.version, fields })
  expect(held.smallNumbers).toBe(true)
  expect(answer.json()).toMatchObject({
    status: 400,
    errors: [{ path: '/body/fields/smallNumbers', message: expect.stringContaining('protected') }],
  })
  expect(await audit()).toEqual(before)
})

it('lets the polarity change while nothing has been returned', async () => {
  const { pat } = await performanceApp()
  const { board: _, ...body } = NEW_INDICATOR
  const made: CatalogueIndicator = (await pat.ask('POST', `${CATALOGUE}/indicators`, body)).json()
  const answer = await pat.ask('PUT', `${CATALOGUE}/indicators/kinship-placements`, {
    version: made.version,
    fields: { ...body.fields, polarity: 'lower', basis: 'rate' },
  })
  expect(answer.json()).toMatchObject({ polarity: 'lower', basis: 'rate' })
})

it('does not know an indicator of no plan of the board', async () => {
  const { pat, fields } = await keepingPlacements()
  const answer = await pat.ask('PUT', `${CATALOGUE}/indicators/nothing`, { version: '', fields })
  expect(answer.statusCode).toBe(404)
})
