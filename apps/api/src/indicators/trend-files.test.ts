import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { haltonDb } from '../publication/halton-db.ts'

let app: FastifyInstance

beforeAll(async () => {
  const db = await haltonDb(afterAll)
  app = await buildApp({ db, now: () => new Date('2022-02-01T09:00:00Z') })
  afterAll(() => app.close())
})

const trend = '/api/boards/cypf/indicators/residential-placements/trend'

test('the picture says its finding, and whose figures they are', async () => {
  const { body, headers } = await app.inject(`${trend}.svg`)
  expect(headers['content-type']).toBe('image/svg+xml')
  expect(body).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)
  expect(body).toContain('38 children, 18 over target')
  expect(body).toContain('as published 24 January 2022')
})

test('the picture in pixels is twice the size of the drawn one', async () => {
  const { rawPayload, headers } = await app.inject(`${trend}.png`)
  expect(headers['content-type']).toBe('image/png')
  expect(rawPayload.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect([rawPayload.readUInt32BE(16), rawPayload.readUInt32BE(20)]).toEqual([1920, 1080])
})

test('the table to keep has a row for each figure, with the target in force', async () => {
  const { body, headers } = await app.inject(`${trend}.csv`)
  expect(headers['content-type']).toBe('text/csv; charset=utf-8')
  const lines = body.replace('\uFEFF', '').trim().split('\r\n')
  expect(lines).toHaveLength(6)
  expect(lines.at(-1)).toBe(
    'residential-placements,PED03 01,2021-22-Q2,published,,1,2021-09-30,2021-09-30,' +
      '30 September 2021,38,38,no,no,no,,,20,20,20',
  )
})

test('each file is of the quarter that is asked for', async () => {
  const { body } = await app.inject(`${trend}.csv?period=2018-19-Q4`)
  expect(body).toContain('2018-19-Q4,published')
  expect(body).not.toContain('2021-09-30')
})

test.each(['svg', 'png', 'csv'])(
  'there is no %s of an indicator that is not there',
  async (file) => {
    const response = await app.inject(`/api/boards/cypf/indicators/nothing/trend.${file}`)
    expect(response.statusCode).toBe(404)
  },
)

test.each(['?view=sideways', '?period=2021', '?as=draft'])(
  'a question that makes no sense, %s, is refused',
  async (query) => {
    const response = await app.inject(`${trend}.svg${query}`)
    expect(response.statusCode).toBe(400)
  },
)
