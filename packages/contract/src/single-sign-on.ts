import * as z from 'zod/mini'
import { defineEndpoint } from './endpoint.ts'

/**
 * A page of our own to go on to: a path, never another site. A browser takes `//` and `/\` for the
 * beginning of another host's name.
 */
export const OwnPath = z.string().check(z.maxLength(2000), z.regex(/^\/(?![/\\])[^\p{Cc}\\]*$/u))

/** Signing in with the council's own accounts (OpenID Connect): the browser is sent there and back. */
export const singleSignOnApi = {
  startSingleSignOn: defineEndpoint({
    method: 'GET',
    path: '/api/sign-in/start',
    summary: 'Go to the council’s identity provider to sign in',
    tags: ['account'],
    query: z.object({ to: z._default(OwnPath, '/') }),
    success: { status: 302 },
    problems: [400, 404, 429],
  }),
  finishSingleSignOn: defineEndpoint({
    method: 'GET',
    path: '/api/sign-in/finish',
    summary: 'Come back from the identity provider, signed in or with the reason why not',
    tags: ['account'],
    query: z.looseObject({}),
    success: { status: 302 },
    problems: [400, 404, 429],
  }),
} as const
