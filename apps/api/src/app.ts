import type { FastifyInstance } from 'fastify'
import { boardRoutes } from './boards/routes.ts'
import type { Context } from './context.ts'
import { councilRoutes } from './council/routes.ts'
import { healthRoutes } from './health/routes.ts'
import { apiPages } from './http/api-pages.ts'
import { createHttpApp, type HttpOptions } from './http/http-app.ts'
import { indicatorRoutes } from './indicators/routes.ts'
import { milestoneRoutes } from './milestones/routes.ts'
import { plainRoutes } from './plain/routes.ts'
import { scorecardRoutes } from './scorecard/routes.ts'

/**
 * Builds the application: the same one for production and for tests. The caller opens, migrates
 * and fills the database before, and closes it after.
 */
export async function buildApp({
  db,
  now,
  ...http
}: Context & HttpOptions): Promise<FastifyInstance> {
  const ctx = { db, now }
  // `getScorecard` gives what the public may read; what signed-in people may, it does not know yet.
  const { app, mountPublic, mountVersioned } = await createHttpApp(http, (_endpoint, body) => body)
  healthRoutes(app, db)
  boardRoutes(mountPublic, ctx)
  scorecardRoutes(mountPublic, ctx)
  indicatorRoutes(mountPublic, ctx)
  milestoneRoutes(mountPublic, ctx)
  councilRoutes(mountPublic, ctx)
  plainRoutes(app, mountVersioned, ctx)
  apiPages(app, mountVersioned)
  return app
}
