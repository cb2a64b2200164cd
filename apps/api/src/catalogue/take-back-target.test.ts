import type { CatalogueIndicator, TargetFields } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { CATALOGUE, newestChanges, performanceApp } from './test-catalogue.ts'
import { A_TARGET } from './test-keeping.ts'

const URL = `${CATALOGUE}/2021-22/measures/residential-placements/target`

async function keepingPlacements() {
  const held = await performanceApp()
  const read = async (): Promise<CatalogueIndicator> =>
    (await held.pat.ask('GET', `${CATALOGUE}/indicators/residential-placements`)).json()
  const versionNow = async () => (await read()).measures[0]?.version
  const set = async (given: Partial<TargetFields>) =>
    held.pat.ask('PUT', URL, { version: await versionNow(), target: { ...A_TARGET, ...given } })
  const takeBack = async (validFrom: string, version?: string) =>
    held.pat.ask('POST', `${URL}/taking-back`, {
      version: version ?? (await versionNow()),
      component: null,
      validFrom,
    })
  return { ...held, read, set, takeBack }
}

it('takes back a target from a later day, and the one before is in force again', async () => {
  const { db, set, takeBack, read } = await keepingPlacements()
  const before = (await read()).measures
  await set({ validFrom: '2021-10-01', value: '340' })
  const answer = await takeBack('2021-10-01')
  expect(answer.statusCode).toBe(200)
  expect(answer.json().measures).toEqual(before)
  expect(await newestChanges(db)).toMatchObject([
    {
      action: 'take-back-target',
      subject: 'measure cypf 2021/22 residential-placements',
      board: 'cypf',
      before: { validFrom: '2021-10-01', value: '340' },
      after: null,
    },
  ])
})

it('takes back one from a day within a published quarter that was set after it was published', async () => {
  const { set, takeBack } = await keepingPlacements()
  await set({ validFrom: '2021-07-01', value: '340' })
  expect((await takeBack('2021-07-01')).statusCode).toBe(200)
})

it('keeps one that a quarter was published with, and names the quarter', async () => {
  const { takeBack, read } = await keepingPlacements()
  const answer = await takeBack('2021-04-01')
  expect(answer.statusCode).toBe(409)
  expect(answer.json().detail).toContain('Quarter 2 2021/22 was published with this target')
  expect((await read()).measures[0]?.targets).toHaveLength(1)
})

it('keeps it even where it was put right after the quarter was published', async () => {
  const { set, takeBack } = await keepingPlacements()
  await set({ value: '21' })
  expect((await takeBack('2021-04-01')).statusCode).toBe(409)
})

it('refuses what was read before somebody changed it, and finds no target that is not there', async () => {
  const { read, set, takeBack } = await keepingPlacements()
  const stale = (await read()).measures[0]?.version
  await set({ validFrom: '2021-10-01' })
  expect((await takeBack('2021-10-01', stale)).statusCode).toBe(409)
  expect((await takeBack('2021-11-01')).statusCode).toBe(404)
})
