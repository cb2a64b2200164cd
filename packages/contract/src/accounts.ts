import * as z from 'zod/mini'
import { defineEndpoint } from './endpoint.ts'
import { BoardId, PermanentId, RowId } from './ids.ts'

/**
 * What a person may do. All but an administrator's are held on one board: a viewer is a member of
 * the board, an officer answers for the measures assigned to them, a director for those of a service.
 */
export const Role = z.enum(['viewer', 'officer', 'director', 'performance', 'administrator'])
export type Role = z.infer<typeof Role>

/** A role as it is held; `board` is null for an administrator alone, `service` for all but a director. */
export const HeldRole = z
  .object({ role: Role, board: z.nullable(BoardId), service: z.nullable(PermanentId) })
  .register(z.globalRegistry, { id: 'HeldRole' })
export type HeldRole = z.infer<typeof HeldRole>

/** One line of text that a person typed; surrounding space and control characters are refused. */
export function lineOf(longest: number) {
  return z.string().check(z.minLength(1), z.maxLength(longest), z.regex(/^[^\p{Cc}]*$/u))
}

export const Email = z
  .string()
  .check(z.maxLength(254), z.regex(/^[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[^\s@<>"',;:]+$/))

/** As typed to sign in with; its length alone is limited, so that no password is ever refused. */
const Typed = z.string().check(z.minLength(1), z.maxLength(1000))

/** A password to be kept: how long it must be is for `checkPassword` to say, in words. */
const Chosen = z.string().check(z.maxLength(1000))

const LinkToken = z.string().check(z.regex(/^[\w-]{20,100}$/))

/** Who is signed in, as they see it themselves. */
export const Person = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    officer: z.nullable(z.string()),
    roles: z.array(HeldRole),
    hasPassword: z.boolean(),
    hasSecondFactor: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'Person' })
export type Person = z.infer<typeof Person>

export const SessionAnswer = z.object({
  person: z.nullable(Person),
  /** How one may sign in and get a new password here. */
  singleSignOn: z.nullable(z.object({ name: z.string() })),
  sendsMail: z.boolean(),
})
export type SessionAnswer = z.infer<typeof SessionAnswer>

export const SessionRow = z.object({
  id: z.string(),
  device: z.string(),
  startedAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
  isThisOne: z.boolean(),
})
export type SessionRow = z.infer<typeof SessionRow>

/** What a link is for: setting the first password, or a new one. */
export const LinkAnswer = z.object({
  kind: z.enum(['invitation', 'reset']),
  name: z.string(),
  email: z.string(),
})
export type LinkAnswer = z.infer<typeof LinkAnswer>

/** A link that was made for somebody: mailed, or given here to be handed over (`address`). */
export const MadeLink = z.object({
  sentTo: z.nullable(z.string()),
  address: z.nullable(z.string()),
  expiresAt: z.iso.datetime(),
})
export type MadeLink = z.infer<typeof MadeLink>

/** An account as administrators see it. `version` goes back with a change of it. */
export const Account = z
  .object({
    id: z.string(),
    version: z.string(),
    email: z.string(),
    name: z.string(),
    officer: z.nullable(z.string()),
    roles: z.array(z.object({ ...HeldRole.shape, fromGroups: z.boolean() })),
    state: z.enum(['invited', 'active', 'closed']),
    hasSecondFactor: z.boolean(),
    usesSingleSignOn: z.boolean(),
    lastSeenAt: z.nullable(z.iso.datetime()),
    /** Failed attempts to sign in since the last that succeeded; after a day without one they are counted anew. */
    failedSignIns: z.nullable(z.object({ count: z.int(), lastAt: z.iso.datetime() })),
  })
  .register(z.globalRegistry, { id: 'Account' })
export type Account = z.infer<typeof Account>

const AccountId = z.object({ account: RowId })

const PersonFields = {
  name: lineOf(120),
  /** The officer of the reports that this person is; their measures are theirs to return. */
  officer: z.nullable(PermanentId),
  roles: z.array(HeldRole).check(z.maxLength(50)),
}

/** What a role can be given on, and whom an account can be. */
export const PeopleAnswer = z.object({
  accounts: z.array(Account),
  boards: z.array(z.object({ id: z.string(), name: z.string() })),
  services: z.array(z.object({ id: z.string(), board: z.string(), name: z.string() })),
  officers: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: z.nullable(z.string()),
      /** What public pages call a leaver in place of the name, where that was chosen. */
      publicName: z.nullable(z.string()),
      /** What they would call them, were it chosen. */
      nameByRole: z.string(),
    }),
  ),
})
export type PeopleAnswer = z.infer<typeof PeopleAnswer>

/** Signing in and one's own account, and the accounts of all for administrators. */
export const accountApi = {
  getSession: defineEndpoint({
    method: 'GET',
    path: '/api/session',
    summary: 'Get who is signed in, and the ways to sign in',
    tags: ['account'],
    success: { status: 200, body: SessionAnswer },
    problems: [],
  }),
  signIn: defineEndpoint({
    method: 'POST',
    path: '/api/session',
    summary:
      'Sign in with e-mail address and password, and the code of the second factor if one is set',
    tags: ['account'],
    body: z.object({ email: Typed, password: Typed, code: z.optional(lineOf(40)) }),
    success: { status: 200, body: Person },
    problems: [400, 401, 403, 429],
  }),
  signOut: defineEndpoint({
    method: 'DELETE',
    path: '/api/session',
    summary: 'Sign out',
    tags: ['account'],
    success: { status: 204 },
    problems: [401, 403],
  }),
  listSessions: defineEndpoint({
    method: 'GET',
    path: '/api/account/sessions',
    summary: 'List where one is signed in',
    tags: ['account'],
    success: { status: 200, body: z.object({ sessions: z.array(SessionRow) }) },
    problems: [401],
  }),
  endSession: defineEndpoint({
    method: 'DELETE',
    path: '/api/account/sessions/:session',
    summary: 'End one of one’s sessions',
    tags: ['account'],
    params: z.object({ session: RowId }),
    success: { status: 204 },
    problems: [400, 401, 403, 404],
  }),
  changePassword: defineEndpoint({
    method: 'PUT',
    path: '/api/account/password',
    summary: 'Change one’s password; all other sessions end',
    tags: ['account'],
    body: z.object({ current: Typed, next: Chosen }),
    success: { status: 204 },
    problems: [400, 401, 403, 429],
  }),
  startSecondFactor: defineEndpoint({
    method: 'POST',
    path: '/api/account/second-factor',
    summary: 'Make a secret for an authenticator app, to be confirmed with a code from it',
    tags: ['account'],
    body: z.object({ password: Typed }),
    success: {
      status: 200,
      body: z.object({ secret: z.string(), address: z.string(), picture: z.string() }),
    },
    problems: [400, 401, 403, 409, 429],
  }),
  confirmSecondFactor: defineEndpoint({
    method: 'PUT',
    path: '/api/account/second-factor',
    summary: 'Confirm the second factor; gives the recovery codes, once',
    tags: ['account'],
    body: z.object({ code: lineOf(40) }),
    success: { status: 200, body: z.object({ recoveryCodes: z.array(z.string()) }) },
    problems: [400, 401, 403, 409, 429],
  }),
  removeSecondFactor: defineEndpoint({
    method: 'POST',
    path: '/api/account/second-factor/removal',
    summary: 'Remove the second factor',
    tags: ['account'],
    body: z.object({ password: Typed }),
    success: { status: 204 },
    problems: [400, 401, 403, 404, 429],
  }),
  askForReset: defineEndpoint({
    method: 'POST',
    path: '/api/links/reset',
    summary: 'Ask for a link to set a new password; the answer is the same for every address',
    tags: ['account'],
    body: z.object({ email: Typed }),
    success: { status: 204 },
    problems: [400, 403, 429],
  }),
  readLink: defineEndpoint({
    method: 'POST',
    path: '/api/links/reading',
    summary: 'Read what an invitation or reset link is for, without using it',
    tags: ['account'],
    body: z.object({ token: LinkToken }),
    success: { status: 200, body: LinkAnswer },
    problems: [400, 403, 404, 429],
  }),
  setPasswordByLink: defineEndpoint({
    method: 'POST',
    path: '/api/links/password',
    summary: 'Set a password by an invitation or reset link, which then works no more',
    tags: ['account'],
    body: z.object({ token: LinkToken, password: Chosen }),
    success: { status: 204 },
    problems: [400, 403, 404, 429],
  }),
  listPeople: defineEndpoint({
    method: 'GET',
    path: '/api/people',
    summary: 'List the accounts, and what roles can be given on',
    tags: ['people'],
    success: { status: 200, body: PeopleAnswer },
    problems: [401, 403],
  }),
  invitePerson: defineEndpoint({
    method: 'POST',
    path: '/api/people',
    summary: 'Make an account and the link by which its person sets a password',
    tags: ['people'],
    body: z.object({ email: Email, ...PersonFields }),
    success: { status: 201, body: z.object({ account: Account, link: MadeLink }) },
    problems: [400, 401, 403, 409],
  }),
  updatePerson: defineEndpoint({
    method: 'PUT',
    path: '/api/people/:account',
    summary:
      'Change the e-mail address, name, officer and roles of an account; a change of roles ends its sessions',
    tags: ['people'],
    params: AccountId,
    body: z.object({ version: z.string(), email: Email, ...PersonFields }),
    success: { status: 200, body: Account },
    problems: [400, 401, 403, 404, 409],
  }),
  makeLink: defineEndpoint({
    method: 'POST',
    path: '/api/people/:account/link',
    summary: 'Make a new link for an account: an invitation, or a reset where it has a password',
    tags: ['people'],
    params: AccountId,
    success: { status: 201, body: MadeLink },
    problems: [400, 401, 403, 404, 409],
  }),
  clearSecondFactor: defineEndpoint({
    method: 'DELETE',
    path: '/api/people/:account/second-factor',
    summary: 'Remove the second factor of an account whose person has lost it; its sessions end',
    tags: ['people'],
    params: AccountId,
    success: { status: 204 },
    problems: [400, 401, 403, 404],
  }),
  closeAccount: defineEndpoint({
    method: 'POST',
    path: '/api/people/:account/closing',
    summary: 'Close the account of a leaver: nobody signs in with it, and what it did stays named',
    tags: ['people'],
    params: AccountId,
    body: z.object({
      /** Whether public pages go on to name the officer, or name the role instead. */
      publicName: z.enum(['name', 'role']),
    }),
    success: { status: 200, body: Account },
    problems: [400, 401, 403, 404, 409],
  }),
  reopenAccount: defineEndpoint({
    method: 'POST',
    path: '/api/people/:account/reopening',
    summary: 'Open a closed account, without roles, password, second factor or sessions',
    tags: ['people'],
    params: AccountId,
    success: { status: 200, body: Account },
    problems: [400, 401, 403, 404, 409],
  }),
} as const
