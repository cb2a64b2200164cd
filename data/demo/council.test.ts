import { describe, expect, it, vi } from 'vitest'
import { importFolder } from '../../apps/api/src/importing/import-folder.ts'
import { testDb } from '../../apps/api/src/store/test-db.ts'
import { type CouncilOptions, makeCouncil } from './council.ts'
import { writtenFiles } from './files.ts'
import { figures, keysOf, rowsOf, targets, valuesIn } from './test-council.ts'

// A council is made in a second or two, on a busy machine in many.
vi.setConfig({ testTimeout: 30_000 })

const SMALL: CouncilOptions = { seed: 7, boards: 2, quarters: 8 }

describe('the demonstration council', () => {
  it('has six boards, 300 indicators and 24 quarters on each board', () => {
    expect(rowsOf('boards.csv')).toHaveLength(6)
    expect(valuesIn('boards.csv', 'code_prefix')).toHaveLength(6)
    expect(rowsOf('services.csv')).toHaveLength(18)
    expect(rowsOf('indicators.csv')).toHaveLength(300)
    expect(valuesIn('indicators.csv', 'name')).toHaveLength(300)
    expect(rowsOf('publications.csv')).toHaveLength(6 * 24)
  })

  it('says in the names of the council and of every board that it is synthetic', () => {
    const names = [...valuesIn('council.csv', 'name'), ...valuesIn('board-names.csv', 'name')]
    expect(names).toHaveLength(7)
    expect(names.filter((name) => !name.includes('synthetic'))).toEqual([])
  })

  it('is the same, byte for byte, for the same seed, and another for another', () => {
    const bytes = writtenFiles(makeCouncil(SMALL))
    expect(writtenFiles(makeCouncil(SMALL))).toEqual(bytes)
    expect(writtenFiles(makeCouncil({ ...SMALL, seed: 8 }))).not.toEqual(bytes)
  })

  it('gives each code once in a board’s year, and every indicator another code each year', () => {
    const codes = keysOf('measures.csv', 'board', 'year', 'code')
    const places = keysOf('measures.csv', 'indicator', 'code')
    expect(codes).toHaveLength(300 * 7)
    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set(places).size).toBe(places.length)
  })

  it('has every kind of absence but “not due”, provisional figures, and doubtful ones', () => {
    expect(valuesIn('returns.csv', 'availability')).toEqual([
      'missing',
      'not-applicable',
      'refer-to-commentary',
      'reported',
      'to-follow',
    ])
    expect(valuesIn('returns.csv', 'provisional')).toEqual(['no', 'yes'])
    expect(valuesIn('returns.csv', 'doubtful')).toHaveLength(2)
  })

  it('has every basis, polarity, kind of year and of target, and changed definitions', () => {
    expect(valuesIn('indicators.csv', 'basis')).toHaveLength(7)
    expect(valuesIn('indicators.csv', 'polarity')).toHaveLength(4)
    expect(valuesIn('indicators.csv', 'year_type')).toHaveLength(3)
    expect(valuesIn('definitions.csv', 'version')).toEqual(['1', '2'])
    expect(valuesIn('targets.csv', 'kind')).toEqual(['absolute', 'change', 'none', 'range'])
    expect(valuesIn('targets.csv', 'tolerance_kind')).toEqual(['', 'absolute', 'floor'])
    expect(valuesIn('targets.csv', 'valid_from')).toContain('2023-10-01')
  })

  it('has milestones in every state that officers give', () => {
    expect(valuesIn('milestone-updates.csv', 'state')).toEqual([
      'completed',
      'delayed',
      'in-progress',
      'no-longer-progressing',
      'not-started',
    ])
  })

  it('keeps percentages from 0 to 100, whatever report they were carried in', () => {
    const shares = figures.filter(({ unit }) => unit === '%')
    expect(shares.length).toBeGreaterThan(5000)
    expect(shares.filter(({ value }) => value < 0 || value > 100)).toEqual([])
  })

  it('sets no target of a percentage that is out of its reach, nor one that nothing could miss', () => {
    const shares = targets.filter(({ unit }) => unit === '%')
    const numbers = shares.flatMap(({ value, low, high, periods }) =>
      [value, low, high, ...periods].filter((each) => each !== null),
    )
    expect(numbers.length).toBeGreaterThan(1000)
    expect(numbers.filter((each) => each < 0 || each > 100)).toEqual([])
    const room = shares.map(({ value, tolerance }) => {
      if (value === null || tolerance === null) return 1
      return tolerance.kind === 'floor' ? value - tolerance.amount : tolerance.amount
    })
    expect(room.filter((each) => each <= 0 || each > 5)).toEqual([])
    const ranges = targets.filter(({ kind }) => kind === 'range')
    expect(ranges.length).toBeGreaterThan(10)
    expect(ranges.filter(({ low, high }) => Number(low) >= Number(high))).toEqual([])
  })

  it('never lets a running total fall within its year', () => {
    const running = figures.filter(
      ({ cell, basis }) => cell === 'current' && basis.startsWith('cumulative'),
    )
    const years = Map.groupBy(running, ({ indicator, year }) => `${indicator} ${year}`)
    const falling = [...years.values()].filter((of) =>
      of.some(({ value }, at) => value < (of[at - 1]?.value ?? 0)),
    )
    expect(years.size).toBeGreaterThan(300)
    expect(falling).toEqual([])
  })

  it('has counts so small that they are protected', () => {
    const small = figures.filter(({ isProtected, value }) => isProtected && value > 0 && value < 5)
    expect(small.length).toBeGreaterThan(100)
  })

  it('quotes no figure in what officers say', () => {
    const texts = valuesIn('commentary.csv', 'text').map((text) => text.split('By when: ')[0])
    expect(texts.filter((text) => /\d/.test(text ?? ''))).toEqual([])
  })

  it('is imported without a fault, with restatements, and a second time changes nothing', async () => {
    const db = await testDb()
    const given = {
      ctx: { db, now: () => new Date('2026-07-01T09:00:00Z'), actor: 'test' },
      input: { files: writtenFiles(makeCouncil(SMALL)) },
    }
    const first = await importFolder(given)
    const second = await importFolder(given)
    expect(first).toMatchObject({ ok: true, warnings: [], added: { indicators: 100 } })
    expect(first.ok && first.restatements.length).toBeGreaterThan(20)
    expect(second).toMatchObject({ ok: true, added: {}, restatements: [] })
  })
})
