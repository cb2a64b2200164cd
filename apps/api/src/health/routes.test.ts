import { expect, it } from 'vitest'
import { keptLog, testHttpApp } from '../http/test-http-app.ts'
import { openSqlite } from '../store/db.ts'
import { migrateFile } from '../store/migrate.ts'
import { testDb, testFolder } from '../store/test-db.ts'
import { healthRoutes } from './routes.ts'

it('says that it lives and that it is ready', async () => {
  const { app } = await testHttpApp()
  healthRoutes(app, await testDb())
  const live = await app.inject('/api/health/live')
  const ready = await app.inject('/api/health/ready')
  expect([live.statusCode, live.json()]).toEqual([200, { status: 'ok' }])
  expect([ready.statusCode, ready.json()]).toEqual([200, { status: 'ok' }])
  expect(ready.headers['cache-control']).toBe('no-store')
})

it('lives on, and is not ready, without its database', async () => {
  const file = `${testFolder()}/test.db`
  await migrateFile(file)
  const db = openSqlite(file)
  await db.close()
  const { logger, entries } = keptLog()
  const { app } = await testHttpApp({ logger })
  healthRoutes(app, db)
  const live = await app.inject('/api/health/live')
  const ready = await app.inject('/api/health/ready')
  expect(live.statusCode).toBe(200)
  expect(ready.statusCode).toBe(503)
  expect(ready.json()).toMatchObject({ code: 'unavailable', status: 503 })
  expect(entries().find(({ level }) => level === 50).error.cause.message).toContain('not open')
})
