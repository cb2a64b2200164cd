import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { createAccess } from './access/mount-signed.ts'
import { sessionCookies } from './access/session-cookie.ts'
import { findSignedIn } from './accounts/find-signed-in.ts'
import { linkRoutes } from './accounts/link-routes.ts'
import { ownAccountRoutes } from './accounts/own-account-routes.ts'
import { peopleRoutes } from './accounts/people-routes.ts'
import { sessionRoutes } from './accounts/routes.ts'
import { auditRoutes } from './audit/routes.ts'
import { createBackground } from './background.ts'
import { boardRoutes } from './boards/routes.ts'
import { planRoutes } from './catalogue/plan-routes.ts'
import { catalogueRoutes } from './catalogue/routes.ts'
import { takeBackRoutes } from './catalogue/take-back-routes.ts'
import { collectionRoutes } from './collection/routes.ts'
import type { Context } from './context.ts'
import { correctionRoutes } from './corrections/routes.ts'
import { councilRoutes } from './council/routes.ts'
import { followRoutes } from './follows/routes.ts'
import { createTellFollowers } from './follows/tell-followers.ts'
import { healthRoutes } from './health/routes.ts'
import { apiPages } from './http/api-pages.ts'
import { createHttpApp, type HttpApp, type HttpOptions } from './http/http-app.ts'
import { describeError, SILENT } from './http/request-log.ts'
import { indicatorRoutes } from './indicators/routes.ts'
import { describeMailFailure, type Mailer } from './mail/mailer.ts'
import { milestoneRoutes } from './milestones/routes.ts'
import { plainRoutes } from './plain/routes.ts'
import { publicationRoutes } from './publication/routes.ts'
import { questionRoutes } from './questions/routes.ts'
import { reminderRoutes } from './reminders/routes.ts'
import { returnRoutes } from './returns/routes.ts'
import { scorecardRoutes } from './scorecard/routes.ts'
import type { ProviderSettings } from './single-sign-on/provider.ts'
import { singleSignOnRoutes } from './single-sign-on/routes.ts'
import { waitingRoutes } from './waiting/routes.ts'
import { watchRoutes } from './watch/routes.ts'

/** How people reach the server, and how it reaches them. */
export type PeopleOptions = {
  /** As readers type it, `https://scorecard.halton.gov.uk`; null where it is not known. */
  readonly publicAddress?: string | null
  /** How to sign in with the council's own accounts; null where that is not set up. */
  readonly singleSignOn?: ProviderSettings | null
  /** null where mail is not sent. */
  readonly mailer?: Mailer | null
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
  mailer = null,
  ...http
}: Context & HttpOptions & PeopleOptions): Promise<FastifyInstance> {
  const ctx = { db, now }
  // The use cases give what the public may read; what signed-in people may, they do not know yet.
  const served = await createHttpApp(http, (_endpoint, body) => body)
  mountForAll(served, ctx)
  const { logger = SILENT } = http
  mountForPeople(served, ctx, { publicAddress, singleSignOn, mailer, logger })
  return served.app
}

/** What anybody may read, without an account. */
function mountForAll({ app, mountPublic, mountVersioned }: HttpApp, ctx: Context): void {
  healthRoutes(app, ctx.db)
  boardRoutes(mountPublic, ctx)
  scorecardRoutes(mountPublic, ctx)
  correctionRoutes(mountPublic, ctx)
  watchRoutes(mountPublic, ctx)
  indicatorRoutes(mountPublic, ctx)
  milestoneRoutes(mountPublic, ctx)
  councilRoutes(mountPublic, ctx)
  plainRoutes(app, mountVersioned, ctx)
  apiPages(app, mountVersioned)
}

/** Signing in, and what those who have signed in do. */
function mountForPeople(
  { app, countEntry }: HttpApp,
  ctx: Context,
  options: Required<PeopleOptions> & { readonly logger: FastifyBaseLogger },
): void {
  const { publicAddress, singleSignOn, mailer, logger } = options
  const access = createAccess(app, {
    cookies: sessionCookies(publicAddress?.startsWith('https:') ?? false),
    publicAddress,
    findPerson: (token) => findSignedIn({ ctx, input: { token } }),
    countEntry,
  })
  const background = createBackground((error) =>
    logger.error(describeError(error), 'Work after an answer failed'),
  )
  app.addHook('onClose', background.settled)
  const noteFailure = (error: unknown) =>
    logger.error(describeMailFailure(error), 'A message could not be sent')
  const post = { publicAddress, mailer, noteFailure }
  const tellFollowers = createTellFollowers(
    ctx,
    background,
    mailer === null ? null : { publicAddress, mailer, noteFailure },
  )
  sessionRoutes(access, ctx, {
    singleSignOn: singleSignOn && { name: singleSignOn.name },
    sendsMail: mailer !== null,
  })
  singleSignOnRoutes(access, ctx, { settings: singleSignOn, log: logger })
  ownAccountRoutes(access, ctx)
  linkRoutes(access, ctx, { post, background })
  peopleRoutes(access, ctx, post)
  catalogueRoutes(access, ctx)
  planRoutes(access, ctx)
  takeBackRoutes(access, ctx)
  auditRoutes(access, ctx)
  followRoutes(access, ctx)
  returnRoutes(access, ctx, tellFollowers)
  questionRoutes(access, ctx)
  collectionRoutes(access, ctx)
  reminderRoutes(access, ctx, post)
  publicationRoutes(access, ctx, tellFollowers)
  waitingRoutes(access, ctx)
}
