import { describe, expect, it } from 'vitest'
import { importFolder } from '../../apps/api/src/importing/import-folder.ts'
import { testDb } from '../../apps/api/src/store/test-db.ts'
import { type CouncilOptions, makeCouncil } from './council.ts'
import { writtenFiles } from './files.ts'
import { figures, keysOf, rowsOf, valuesIn } from './test-council.ts'

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

  it('has every kind of absence, provisional figures, and doubtful ones', () => {
    expect(valuesIn('returns.csv', 'availability')).toEqual([
      'missing',
      'not-applicable',
      'not-due',
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

  it('keeps percentages from 0 to 100', () => {
    const shares = figures.filter(({ unit }) => unit === '%')
    expect(shares.length).toBeGreaterThan(1000)
    expect(shares.filter(({ value }) => value < 0 || value > 100)).toEqual([])
  })

  it('never lets a running total fall within its year', () => {
    const running = figures.filter(({ basis }) => basis.startsWith('cumulative'))
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
