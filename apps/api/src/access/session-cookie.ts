import { parseCookie, stringifySetCookie } from 'cookie'

/** Read by the pages, which then ask who is signed in; it opens nothing. */
const HINT = 'quarterdeck_signed_in'

/** The cookies of a session: the secret one that no script can read, and a hint beside it. */
export type SessionCookies = {
  /** The token of a request's session; undefined without one. */
  readonly read: (header: string | undefined) => string | undefined
  /** The headers that begin a session, and those that end it. */
  readonly begin: (token: string) => string[]
  readonly end: () => string[]
}

/**
 * @param isSecure whether readers come by https: only then can the cookie be kept to it, and bear
 *   the prefix by which browsers refuse one that another service of the council has set
 */
export function sessionCookies(isSecure: boolean): SessionCookies {
  const name = isSecure ? '__Host-quarterdeck' : 'quarterdeck'
  const shared = { path: '/', sameSite: 'lax', secure: isSecure } as const
  const header = (value: string, hint: string, gone: { maxAge?: number }) => [
    stringifySetCookie({ name, value, ...shared, httpOnly: true, ...gone }),
    stringifySetCookie({ name: HINT, value: hint, ...shared, ...gone }),
  ]
  return {
    read: (text) => (text === undefined ? undefined : parseCookie(text)[name]),
    begin: (token) => header(token, '1', {}),
    end: () => header('', '', { maxAge: 0 }),
  }
}
