import { parseCookie, stringifySetCookie } from 'cookie'
import * as z from 'zod/mini'

/** What must be the same when the browser comes back: nobody else's answer can be put in its place. */
const Attempt = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
})
export type Attempt = z.infer<typeof Attempt>

const NAME = 'quarterdeck_sign_on'
const TEN_MINUTES_S = 600
const PATH = '/api/sign-in'

/** The header that lets the browser keep an attempt until it comes back. */
export function keepAttempt(attempt: Attempt, isSecure: boolean): string {
  const value = Buffer.from(JSON.stringify(attempt)).toString('base64url')
  return cookie(value, TEN_MINUTES_S, isSecure)
}

/** The header that has it forgotten. */
export function forgetAttempt(isSecure: boolean): string {
  return cookie('', 0, isSecure)
}

function cookie(value: string, maxAge: number, secure: boolean): string {
  // Lax: the provider's page is another site, and leads back by a plain link.
  const shared = { path: PATH, httpOnly: true, sameSite: 'lax', secure, maxAge } as const
  return stringifySetCookie({ name: NAME, value, ...shared })
}

/** The attempt a browser has kept; null without one, and for anything that is not one. */
export function readAttempt(header: string | undefined): Attempt | null {
  const value = header === undefined ? undefined : parseCookie(header)[NAME]
  if (value === undefined) {
    return null
  }
  try {
    return Attempt.parse(JSON.parse(Buffer.from(value, 'base64url').toString('utf8')))
  } catch {
    return null
  }
}
