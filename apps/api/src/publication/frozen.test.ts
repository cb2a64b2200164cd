import { expect, test } from 'vitest'
import { listPublications } from '../scorecard/scorecard-store.ts'
import type { Db } from '../store/db.ts'
import { type Frozen, readFrozenPublication } from './frozen.ts'
import { haltonDb } from './halton-db.ts'

async function firstFrozen(db: Db): Promise<Frozen> {
  const [publication] = await listPublications(db, 'cypf')
  if (publication === undefined) throw new Error('Nothing is published')
  return await readFrozenPublication(db, publication)
}

test('the inputs stand in the order of the measures', async () => {
  const { inputs, scorecard } = await firstFrozen(await haltonDb())
  expect(inputs.map(({ measure }) => measure.indicator.id)).toEqual(
    scorecard.measures.map((measure) => measure.indicator),
  )
  expect(inputs).toHaveLength(41)
})

test('a publication is parsed once, and its row is read anew', async () => {
  const db = await haltonDb()
  const first = await firstFrozen(db)
  const [publication] = await listPublications(db, 'cypf')
  const second = await firstFrozen(db)
  expect(second.scorecard).toBe(first.scorecard)
  expect(second.inputs).toBe(first.inputs)
  expect(second.publication).toEqual(publication)
})

test('what readers share cannot be changed by any of them', async () => {
  const { inputs, scorecard } = await firstFrozen(await haltonDb())
  expect(() => Object.assign(scorecard.period, { label: 'Another' })).toThrow(TypeError)
  expect(() => Array.prototype.reverse.call(scorecard.measures)).toThrow(TypeError)
  expect(() => Object.assign(inputs[0]?.measure ?? {}, { due: null })).toThrow(TypeError)
})

test('one that was never frozen is refused', async () => {
  const db = await haltonDb()
  const [publication] = await listPublications(db, 'cypf')
  if (publication === undefined) throw new Error('Nothing is published')
  const open = readFrozenPublication(db, { ...publication, contentHash: null })
  await expect(open).rejects.toThrow('Publication cypf|1 is not frozen')
})
