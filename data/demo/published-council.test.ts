import { beforeAll, describe, expect, it } from 'vitest'
import { importAndFreeze } from '../../apps/api/src/publication/import-and-freeze.ts'
import { makeTemplate } from '../../apps/api/src/store/test-db.ts'
import { ABSENT, RECOVERING, SLIPPING, WELL, WHY_WORSE } from './commentary.ts'
import { writtenFiles } from './files.ts'
import { indicatorOf, rowsOf, whole, yearOf } from './test-council.ts'

/** What was published of a measure in a quarter: what was returned, what the product made of it, and what was said. */
type Published = {
  board: string
  sequence: number
  indicator: string
  availability: string
  status: string
  code: string
  direction: string
  opening: string | null
}

let published: Published[]

beforeAll(async () => {
  published = await publishWhole()
}, 120_000)

async function publishWhole(): Promise<Published[]> {
  const results = new Map<string, Pick<Published, 'status' | 'code' | 'direction'>>()
  await makeTemplate(async (db) => {
    const ctx = { db, now: () => new Date('2026-07-01T09:00:00Z') }
    const files = writtenFiles(whole)
    const imported = await importAndFreeze({ ctx, input: { files, actor: 'test' } })
    expect(imported.ok).toBe(true)
    const { publications, publishedStatuses } = db.t
    const ids = new Map(
      (await db.read.select().from(publications)).map(({ id, board, sequence }) => [
        id,
        `${board} ${sequence}`,
      ]),
    )
    for (const row of await db.read.select().from(publishedStatuses)) {
      results.set(`${ids.get(row.publication)} ${row.indicator}`, row)
    }
  })
  const said = new Map(
    rowsOf('commentary.csv').map((row) => [
      `${row['board']} ${row['sequence']} ${row['commentary']}`,
      row['text']?.split('\n\n')[0] ?? null,
    ]),
  )
  const current = rowsOf('returns.csv').filter(({ cell }) => cell === 'current')
  return current.map((row) => {
    const indicator = indicatorOf(row, yearOf(row))
    const key = `${row['board']} ${row['sequence']} ${indicator}`
    const { status = '', code = '', direction = '' } = results.get(key) ?? {}
    return {
      board: row['board'] ?? '',
      sequence: Number(row['sequence']),
      indicator,
      availability: row['availability'] ?? '',
      status,
      code,
      direction,
      opening: said.get(key) ?? null,
    }
  })
}

describe('the demonstration council, once it is published', () => {
  it('has a result for each of its returns', () => {
    expect(published).toHaveLength(300 * 24)
    expect(published.filter(({ status }) => status === '')).toEqual([])
  })

  it('praises nothing that is red or worse, and laments nothing that is better or green', () => {
    const told = (openings: readonly string[]) =>
      published.filter(({ opening }) => opening !== null && openings.includes(opening))
    expect(told(WELL).length).toBeGreaterThan(100)
    expect(
      told(WELL).filter(({ status, direction }) => status === 'red' || direction === 'worse'),
    ).toEqual([])
    expect(told(WHY_WORSE).length).toBeGreaterThan(100)
    expect(
      told(WHY_WORSE).filter(({ status, direction }) => status !== 'red' || direction === 'better'),
    ).toEqual([])
    expect(told(RECOVERING).length).toBeGreaterThan(100)
    expect(told(RECOVERING).filter(({ direction }) => direction !== 'better')).toEqual([])
    expect(told(SLIPPING).length).toBeGreaterThan(100)
    expect(told(SLIPPING).filter(({ direction }) => direction !== 'worse')).toEqual([])
  })

  it('has nothing said that is of none of these kinds', () => {
    const known = [...WELL, ...WHY_WORSE, ...RECOVERING, ...SLIPPING, ...Object.values(ABSENT)]
    expect(published.filter(({ opening }) => opening !== null && !known.includes(opening))).toEqual(
      [],
    )
  })

  it('calls nothing overdue of which the return says that it is not due', () => {
    const late = published.filter(({ code }) => code === 'overdue')
    expect(late.length).toBeGreaterThan(0)
    expect(late.filter(({ availability }) => availability !== 'missing')).toEqual([])
  })

  it('has a figure or two overdue on each board in the newest quarter, with one before', () => {
    const newest = published.filter(({ sequence }) => sequence === 24)
    const late = newest.filter(({ code }) => code === 'overdue')
    const perBoard = Map.groupBy(late, ({ board }) => board)
    expect(perBoard.size).toBe(6)
    expect([...perBoard.values()].filter(({ length }) => length > 2)).toEqual([])
    const before = late.map(({ indicator }) =>
      published.find((each) => each.sequence === 23 && each.indicator === indicator),
    )
    expect(before.filter((each) => each?.availability !== 'reported')).toEqual([])
  })
})
