import { expect, it } from 'vitest'
import type { Write } from './db.ts'
import { isUniqueViolation, nullsLast } from './dialect.ts'
import { testDb } from './test-db.ts'

const cypf = { id: 'cypf', codePrefix: 'PED', position: 1 }
const health = { id: 'health', codePrefix: 'HEA', position: 2 }

it('keeps what a write wrote', async () => {
  const { t, read, write } = await testDb()
  await write(async (tx) => {
    await tx.insert(t.boards).values(cypf)
  })
  expect(await read.select().from(t.boards)).toEqual([cypf])
})

it('keeps nothing of a write that fails part of the way', async () => {
  const { t, read, write } = await testDb()
  const failing = write(async (tx) => {
    await tx.insert(t.boards).values(cypf)
    throw new Error('stop')
  })
  await expect(failing).rejects.toThrow('stop')
  expect(await read.select().from(t.boards)).toEqual([])
})

it('lets writers wait for each other, and readers see none that is open', async () => {
  const { t, read, write } = await testDb()
  const seen: number[] = []
  const first = write(async (tx) => {
    await tx.insert(t.boards).values(cypf)
    seen.push((await read.select().from(t.boards)).length)
  })
  const second = write(async (tx) => {
    seen.push((await tx.select().from(t.boards)).length)
    await tx.insert(t.boards).values(health)
  })
  await Promise.all([first, second])
  expect(seen).toEqual([0, 1])
  expect(await read.select().from(t.boards)).toEqual([cypf, health])
})

it('goes on after a write that failed', async () => {
  const { t, read, write } = await testDb()
  const failing = write(() => Promise.reject(new Error('stop')))
  const next = write(async (tx) => {
    await tx.insert(t.boards).values(cypf)
  })
  await expect(failing).rejects.toThrow('stop')
  await next
  expect(await read.select().from(t.boards)).toHaveLength(1)
})

it('refuses a write inside a write instead of waiting for ever', async () => {
  const { write } = await testDb()
  const nested = write(() => write(() => Promise.resolve()))
  await expect(nested).rejects.toThrow('A write inside a write')
})

it('refuses to write through the reader', async () => {
  const { t, read } = await testDb()
  const insertThroughReader = async () => {
    await (read as unknown as Write).insert(t.boards).values(cypf)
  }
  await expect(insertThroughReader).rejects.toHaveProperty('code', 'SQLITE_READONLY')
})

it('refuses a row that refers to nothing', async () => {
  const { t, write } = await testDb()
  const orphan = write(async (tx) => {
    await tx.insert(t.boardNames).values({ board: 'nowhere', from: '2021-04-01', name: 'None' })
  })
  await expect(orphan).rejects.toHaveProperty('code', 'SQLITE_CONSTRAINT_FOREIGNKEY')
})

it('tells a key held twice from other errors', async () => {
  const { t, write } = await testDb()
  const error = await write(async (tx) => {
    await tx.insert(t.boards).values([cypf, cypf])
  }).catch((thrown: unknown) => thrown)
  expect(isUniqueViolation(error)).toBe(true)
  expect(isUniqueViolation(new Error('another'))).toBe(false)
})

it('sorts a missing value last', async () => {
  const { t, read, write } = await testDb()
  await write(async (tx) => {
    await tx.insert(t.boards).values(cypf)
    await tx.insert(t.periods).values([
      { id: 'a', board: 'cypf', period: '2021-22-Q1', returnDue: null },
      { id: 'b', board: 'cypf', period: '2021-22-Q2', returnDue: '2021-10-20' },
    ])
  })
  const rows = await read
    .select({ id: t.periods.id })
    .from(t.periods)
    .orderBy(...nullsLast(t.periods.returnDue))
  expect(rows).toEqual([{ id: 'b' }, { id: 'a' }])
})

it('lets no caller use what only one engine has, nor write outside a write', async () => {
  const { t, read } = await testDb()
  // @ts-expect-error SQLite's synchronous query is not part of the type
  expect(read.select().from(t.boards).all).toBeTypeOf('function')
  // @ts-expect-error nor is its transaction
  expect(read.transaction).toBeTypeOf('function')
  // @ts-expect-error nor, for a reader, is insert
  expect(read.insert).toBeTypeOf('function')
})
