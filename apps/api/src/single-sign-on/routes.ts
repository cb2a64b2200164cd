import { singleSignOnApi } from '@quarterdeck/contract'
import type { FastifyBaseLogger } from 'fastify'
import type { Access } from '../access/mount-signed.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { describeError } from '../http/request-log.ts'
import { forgetAttempt, keepAttempt, readAttempt } from './attempt-cookie.ts'
import { finishSignOn } from './finish-sign-on.ts'
import { createProvider, type ProviderSettings } from './provider.ts'
import { startSignOn } from './start-sign-on.ts'

/** Why somebody came back without being signed in, as the sign-in page is told. */
type Problem = 'away' | 'failed' | 'closed' | 'no-role'

function signInPage(problem: Problem): string {
  return `/sign-in?problem=${problem}`
}

/**
 * Signing in by OpenID Connect. Whatever goes wrong leads to the sign-in page, which says what to
 * do; what the provider said goes to the log.
 * @param settings null where the council has not set it up: both addresses are then not there
 */
export function singleSignOnRoutes(
  { mountOpen }: Access,
  ctx: Context,
  { settings, log }: { settings: ProviderSettings | null; log: FastifyBaseLogger },
): void {
  const provider = settings === null ? null : createProvider(settings)
  const isSecure = settings?.returnAddress.startsWith('https:') ?? false

  function provided() {
    if (provider === null) {
      throw new DomainError('not-found', 'Single sign-on is not set up here.')
    }
    return provider
  }

  function fail(problem: Problem, error: unknown): string {
    log.warn({ problem, error: describeError(error) }, 'Single sign-on did not come about')
    return signInPage(problem)
  }

  mountOpen(singleSignOnApi.startSingleSignOn, async ({ query, visit }) => {
    const asked = provided()
    try {
      const { location, attempt } = await startSignOn(asked, query.to)
      visit.keep([keepAttempt(attempt, isSecure)])
      return location
    } catch (error) {
      return fail('away', error)
    }
  })

  mountOpen(singleSignOnApi.finishSingleSignOn, async ({ visit }) => {
    const asked = provided()
    const attempt = readAttempt(visit.cookies)
    visit.keep([forgetAttempt(isSecure)])
    if (attempt === null) {
      return fail('failed', new Error('The browser brought no attempt back'))
    }
    try {
      const input = { answer: visit.query, attempt, device: visit.device }
      const outcome = await finishSignOn({ ctx, provider: asked, input })
      if ('refusal' in outcome) {
        return signInPage(outcome.refusal)
      }
      visit.begin(outcome.token)
      return attempt.to
    } catch (error) {
      return fail('failed', error)
    }
  })
}
