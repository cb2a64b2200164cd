import type { CatalogueIndicator } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { CATALOGUE, newestChanges, performanceApp } from './test-catalogue.ts'
import { NEW_INDICATOR } from './test-keeping.ts'

/** The plan of 2021/22 with an indicator that was added a moment ago. */
async function withKinship() {
  const held = await performanceApp()
  const { board: _, ...body } = NEW_INDICATOR
  await held.pat.ask('POST', `${CATALOGUE}/indicators`, body)
  const read = (indicator: string) => held.pat.ask('GET', `${CATALOGUE}/indicators/${indicator}`)
  const takeBack = async (indicator: string, year = '2021-22') => {
    const found: CatalogueIndicator = (await read(indicator)).json()
    const measure = found.measures.find((each) => each.year === year)
    return held.pat.ask('POST', `${CATALOGUE}/${year}/measures/${indicator}/taking-back`, {
      version: measure?.version,
    })
  }
  return { ...held, read, takeBack }
}

it('takes a measure back, and with it an indicator that is in no other plan', async () => {
  const { db, read, takeBack } = await withKinship()
  expect((await takeBack('kinship-placements')).statusCode).toBe(204)
  expect((await read('kinship-placements')).statusCode).toBe(404)
  expect(await newestChanges(db)).toMatchObject([
    {
      action: 'take-back-measure',
      subject: 'measure cypf 2021/22 kinship-placements',
      before: { code: 'PED03 08', owners: [{ officer: 'angela-povey' }], targets: [] },
      after: null,
    },
  ])
})

it('leaves the id free for an indicator that is entered again', async () => {
  const { pat, takeBack } = await withKinship()
  await takeBack('kinship-placements')
  const { board: _, ...body } = NEW_INDICATOR
  expect((await pat.ask('POST', `${CATALOGUE}/indicators`, body)).statusCode).toBe(201)
})

it('keeps one that a quarter was published with, and names the quarter', async () => {
  const { read, takeBack } = await withKinship()
  const answer = await takeBack('residential-placements')
  expect(answer.statusCode).toBe(409)
  expect(answer.json().detail).toContain('Quarter 2 2021/22 was published with this measure')
  expect((await read('residential-placements')).statusCode).toBe(200)
})
