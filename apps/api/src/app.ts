import type { FastifyInstance } from 'fastify'
import { createAccess } from './access/mount-signed.ts'
import { sessionCookies } from './access/session-cookie.ts'
import { findSignedIn } from './accounts/find-signed-in.ts'
import { sessionRoutes } from './accounts/routes.ts'
import { auditRoutes } from './audit/routes.ts'
import { boardRoutes } from './boards/routes.ts'
import { planRoutes } from './catalogue/plan-routes.ts'
import { catalogueRoutes } from './catalogue/routes.ts'
import type { Context } from './context.ts'
import { councilRoutes } from './council/routes.ts'
import { healthRoutes } from './health/routes.ts'
import { apiPages } from './http/api-pages.ts'
import { createHttpApp, type HttpOptions } from './http/http-app.ts'
import { SILENT } from './http/request-log.ts'
import { indicatorRoutes } from './indicators/routes.ts'
import { milestoneRoutes } from './milestones/routes.ts'
import { plainRoutes } from './plain/routes.ts'
import { scorecardRoutes } from './scorecard/routes.ts'
import type { ProviderSettings } from './single-sign-on/provider.ts'
import { singleSignOnRoutes } from './single-sign-on/routes.ts'

/** How people reach the server, and how it reaches them. */
export type PeopleOptions = {
  /** As readers type it, `https://scorecard.halton.gov.uk`; null where it is not known. */
  readonly publicAddress?: string | null
  /** How to sign in with the council's own accounts; null where that is not set up. */
  readonly singleSignOn?: ProviderSettings | null
}

/**
 * Builds the application: the same one for production and for tests. The caller opens, migrates
 * and fills the database before, and closes it after.
 */
export async function buildApp({
  db,
  now,
  publicAddress = null,
  singleSignOn = null,
  ...http
}: Context & HttpOptions & PeopleOptions): Promise<FastifyInstance> {
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
  const access = createAccess(app, {
    cookies: sessionCookies(publicAddress?.startsWith('https:') ?? false),
    publicAddress,
    findPerson: (token) => findSignedIn({ ctx, input: { token } }),
  })
  sessionRoutes(access, ctx, {
    singleSignOn: singleSignOn && { name: singleSignOn.name },
    sendsMail: false,
  })
  singleSignOnRoutes(access, ctx, { settings: singleSignOn, log: http.logger ?? SILENT })
  catalogueRoutes(access, ctx)
  planRoutes(access, ctx)
  auditRoutes(access, ctx)
  return app
}
