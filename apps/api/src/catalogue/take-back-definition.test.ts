import type { CatalogueIndicator } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { CATALOGUE, newestChanges, performanceApp } from './test-catalogue.ts'
import { A_TARGET } from './test-keeping.ts'

const PLACEMENTS = `${CATALOGUE}/indicators/residential-placements`

/** Residential placements with a second definition, entered a moment ago. */
async function withSecondDefinition() {
  const held = await performanceApp()
  const read = async (): Promise<CatalogueIndicator> =>
    (await held.pat.ask('GET', PLACEMENTS)).json()
  const before = await read()
  const [first] = before.definitions as [CatalogueIndicator['definitions'][number]]
  const { version: _, reason: __, ...definition } = first
  await held.pat.ask('POST', `${PLACEMENTS}/definitions`, {
    version: before.version,
    definition: { ...definition, meaning: 'Entered by mistake.' },
    reason: 'A slip.',
  })
  const takeBack = async (number: number, version?: string) =>
    held.pat.ask('POST', `${PLACEMENTS}/definitions/taking-back`, {
      version: version ?? (await read()).version,
      definition: number,
    })
  return { ...held, before, read, takeBack }
}

it('takes back a definition that nothing follows, and keeps what it was', async () => {
  const { db, before, takeBack } = await withSecondDefinition()
  const answer = await takeBack(2)
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toMatchObject({
    version: before.version,
    definitions: before.definitions,
  })
  expect(await newestChanges(db)).toMatchObject([
    {
      action: 'take-back-definition',
      subject: 'indicator residential-placements',
      board: 'cypf',
      before: { version: 2, meaning: 'Entered by mistake.', reason: 'A slip.' },
      after: null,
    },
  ])
})

it('keeps one that figures follow, and says why', async () => {
  const { takeBack, read } = await withSecondDefinition()
  const answer = await takeBack(1)
  expect(answer.statusCode).toBe(409)
  expect(answer.json().detail).toContain('Figures have been returned by definition 1')
  expect((await read()).definitions).toHaveLength(2)
})

it('keeps one that a target is set on, and says which', async () => {
  const { pat, takeBack, read } = await withSecondDefinition()
  const [measure] = (await read()).measures
  await pat.ask('PUT', `${CATALOGUE}/2021-22/measures/residential-placements/target`, {
    version: measure?.version,
    target: { ...A_TARGET, validFrom: '2022-01-01', definition: 2 },
  })
  const answer = await takeBack(2)
  expect(answer.statusCode).toBe(409)
  expect(answer.json().detail).toContain('A target of 2021/22 is set on definition 2')
})

it('keeps the only one', async () => {
  const { takeBack } = await withSecondDefinition()
  await takeBack(2)
  const answer = await takeBack(1)
  expect(answer.statusCode).toBe(409)
  expect(answer.json().detail).toContain('It is the only definition')
})

it('refuses what was read before somebody changed it, and finds no version that is not there', async () => {
  const { before, takeBack } = await withSecondDefinition()
  expect((await takeBack(2, before.version)).statusCode).toBe(409)
  expect((await takeBack(3)).statusCode).toBe(404)
})
