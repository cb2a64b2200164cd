import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { importAndFreeze, readImportFolder } from '../publication/import-and-freeze.ts'
import { testDb } from '../store/test-db.ts'

const FOLDER = join(import.meta.dirname, '../../../../data/halton')
const now = () => new Date('2022-02-01T09:00:00Z')
const PAGE = '/api/boards/cypf/indicators/repeat-missing'

let app: FastifyInstance

/** The first board's files, but with 3 children who repeatedly go missing instead of 9. */
function withSmallNumber(): Map<string, Uint8Array> {
  const files = readImportFolder(FOLDER)
  const replace = (name: string, what: RegExp, by: string) => {
    const text = Buffer.from(files.get(name) ?? []).toString('utf8')
    expect(text).toMatch(what)
    files.set(name, Buffer.from(text.replace(what, by)))
  }
  replace('returns.csv', /^(cypf,3,PED02 08,current,.*reported,)9,/m, '$13,')
  replace('cells.csv', /^cypf,3,PED02 08,current,.*$/m, 'cypf,3,PED02 08,current,3,Three read.')
  return files
}

beforeAll(async () => {
  const db = await testDb(afterAll)
  await importAndFreeze({ ctx: { db, now }, input: { files: withSmallNumber(), actor: 'test' } })
  app = await buildApp({ db, now })
  afterAll(() => app.close())
})

/** What is left of a text when its dates, years, quarters, codes and definition versions are out. */
function figuresIn(text: string): string {
  return text
    .replace(/\d{4}(-\d{2})+(-Q\d)?/g, '')
    .replace(/\d{1,2} [A-Z][a-z]+ \d{4}/g, '')
    .replace(/(Quarter |Q)\d \d{2,4}\/\d{2}/g, '')
    .replace(/PED\d\d( \d\d)?/g, '')
    .replace(/"definition":\d/g, '')
    .replace(/"sequence":\d/g, '')
}

const THREE = /(?<![\d.-])3(?![\d.])|three/i

describe('a count of 3 children is nowhere', () => {
  test.each(['published', 'latest'])('in its trend and its revisions, %s', async (as) => {
    const page = (await app.inject(`${PAGE}?as=${as}`)).json()
    expect(page.trend.series[0].points.at(-1)).toMatchObject({ value: null, text: 'fewer than 5' })
    const { measure, trend, returns } = page
    expect(figuresIn(JSON.stringify([measure, trend, returns]))).not.toMatch(THREE)
  })

  test.each(['as-returned', 'in-period'])('in its table to keep, %s', async (view) => {
    const { body } = await app.inject(`${PAGE}/trend.csv?view=${view}`)
    const rows = body.split('\r\n').map((line) => line.split(','))
    const value = rows[0]?.indexOf('value') ?? -1
    expect(rows.slice(1).map((row) => row[value])).not.toContain('3')
  })

  test('in the words of its picture', async () => {
    const { body } = await app.inject(`${PAGE}/trend.svg`)
    const words = [...body.matchAll(/>([^<]+)</g)].map((match) => match[1]).join('\n')
    expect(words).toContain('Fewer than 5')
    expect(figuresIn(words)).not.toMatch(THREE)
  })

  test('in the list of measures', async () => {
    const { indicators } = (await app.inject('/api/boards/cypf/indicators')).json()
    const summary = indicators.find((each: { id: string }) => each.id === 'repeat-missing')
    expect(figuresIn(JSON.stringify(summary))).not.toMatch(THREE)
  })
})
