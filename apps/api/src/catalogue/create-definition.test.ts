import type { CatalogueIndicator } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { definitionFields } from './editable-fields.ts'
import { CATALOGUE, newestChanges, performanceApp } from './test-catalogue.ts'

const PLACEMENTS = `${CATALOGUE}/indicators/residential-placements`

async function keepingPlacements() {
  const held = await performanceApp()
  const indicator: CatalogueIndicator = (await held.pat.ask('GET', PLACEMENTS)).json()
  const [newest] = indicator.definitions as [CatalogueIndicator['definitions'][number]]
  const definition = definitionFields(newest)
  const { version } = indicator
  const define = (given: object, reason = 'The department counts otherwise now.') =>
    held.pat.ask('POST', `${PLACEMENTS}/definitions`, {
      version,
      definition: { ...definition, ...given },
      reason,
    })
  const audit = () => held.db.read.select().from(held.db.t.audit)
  return { ...held, indicator, definition, define, audit }
}

it('gives an indicator a new definition with its reason', async () => {
  const { db, definition, define } = await keepingPlacements()
  const answer = await define({ meaning: 'Children placed outside the borough as well.' })
  expect(answer.statusCode).toBe(201)
  const made: CatalogueIndicator = answer.json()
  expect(made.definitions).toMatchObject([
    {
      ...definition,
      meaning: 'Children placed outside the borough as well.',
      version: 2,
      reason: 'The department counts otherwise now.',
    },
    { ...definition, version: 1, reason: null },
  ])
  expect(made.recentFigures).toEqual([])
  expect(made.measures[0]).toMatchObject({
    definition: 2,
    warnings: [{ code: 'other-definition' }],
  })
  expect(await newestChanges(db)).toMatchObject([
    {
      action: 'create-definition',
      subject: 'indicator residential-placements',
      board: 'cypf',
      before: { version: 1, ...definition },
      after: { version: 2, reason: 'The department counts otherwise now.' },
    },
  ])
})

it.each<[string, object, string | undefined, string]>([
  ['one just like the newest', {}, undefined, 'definition'],
  ['one without a reason', { unit: 'children' }, '   ', 'reason'],
  ['one whose parts do not fit', { combine: 'each' }, undefined, 'definition/components'],
])('refuses %s, and names the field', async (_case, given, reason, field) => {
  const { define, audit } = await keepingPlacements()
  const before = await audit()
  const answer = await define(given, reason)
  expect(answer.statusCode).toBe(400)
  expect(answer.json()).toMatchObject({ errors: [{ path: `/body/${field}` }] })
  expect(await audit()).toEqual(before)
})

it('refuses a second one that was written before the first was made', async () => {
  const { define } = await keepingPlacements()
  await define({ meaning: 'The first of two.' })
  const answer = await define({ meaning: 'The second of two.' })
  expect(answer.statusCode).toBe(409)
  expect(answer.json()).toMatchObject({ held: { definitions: [{ version: 2 }, { version: 1 }] } })
})
