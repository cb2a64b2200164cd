import { type Endpoint, endpoints } from '@quarterdeck/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DomainError } from '../errors.ts'
import type { Count } from '../http/limits.ts'
import {
  declaredOnly,
  type Input,
  inputOf,
  type Produced,
  routeSchema,
  sendSuccess,
} from '../http/mount.ts'
import { checkOrigin } from './check-origin.ts'
import { RIGHTS, type Right } from './rights.ts'
import type { SessionCookies } from './session-cookie.ts'
import { holds, type SignedIn } from './signed-in.ts'

/** What a handler may know and do of the visit it answers, beside its input. */
export type Visit = {
  /** The address of the network that it came from. */
  readonly address: string
  /** What the browser calls itself. */
  readonly device: string
  /** Who is signed in, if anybody. */
  readonly person: SignedIn | null
  /** The query of its address as it was sent, without the question mark. */
  readonly query: string
  /** The cookies it brought along, as it sent them. */
  readonly cookies: string | undefined
  /** Has the browser keep more cookies: `Set-Cookie` headers. */
  readonly keep: (cookies: readonly string[]) => void
  /** Lets the browser keep a session's token, and forget it. */
  readonly begin: (token: string) => void
  readonly end: () => void
}

export type OpenHandler<E extends Endpoint> = (
  given: Input<E> & { readonly visit: Visit },
) => Promise<Produced<E>>

export type SignedHandler<E extends Endpoint> = (
  given: Input<E> & { readonly visit: Visit; readonly who: SignedIn },
) => Promise<Produced<E>>

/** The ways to mount an endpoint of which people are the concern: open to all, or to the entitled. */
export type Access = {
  readonly mountOpen: <E extends Endpoint>(endpoint: E, handler: OpenHandler<E>) => void
  readonly mountSigned: <E extends Endpoint>(endpoint: E, handler: SignedHandler<E>) => void
}

type AccessOptions = {
  readonly cookies: SessionCookies
  readonly publicAddress: string | null
  /** Whose session a token is; null where it is none, or has ended. */
  readonly findPerson: (token: string) => Promise<SignedIn | null>
  /** Rejects when an address tries too often to get in. */
  readonly countEntry: Count
}

/**
 * Makes what mounts the endpoints that know people. The right to each is looked up in the one
 * table, and checked before its handler runs; every change must come from our own pages.
 */
export function createAccess(app: FastifyInstance, options: AccessOptions): Access {
  const { cookies, publicAddress, findPerson, countEntry } = options

  async function visitOf(request: FastifyRequest, reply: FastifyReply): Promise<Visit> {
    const token = cookies.read(request.headers.cookie)
    // Fastify adds to the header that is there already.
    const keep = (more: readonly string[]) => void reply.header('set-cookie', [...more])
    return {
      address: request.ip,
      device: request.headers['user-agent'] ?? '',
      person: token === undefined ? null : await findPerson(token),
      query: request.url.split('?').slice(1).join('?'),
      cookies: request.headers.cookie,
      keep,
      begin: (made) => keep(cookies.begin(made)),
      end: () => keep(cookies.end()),
    }
  }

  function mountWith<E extends Endpoint>(endpoint: E, handler: OpenHandler<E>): void {
    // Who may not ask is told so before anything they sent is looked at.
    const visits = new WeakMap<FastifyRequest, Visit>()
    app.route({
      method: endpoint.method,
      url: endpoint.path,
      schema: routeSchema(endpoint),
      ...(endpoint.bodyLimit !== undefined && { bodyLimit: endpoint.bodyLimit }),
      preValidation: (request, reply) =>
        declaredOnly(endpoint, async () => {
          if (endpoint.method !== 'GET') {
            checkOrigin(request, publicAddress)
            if (rightTo(endpoint) === 'anyone') {
              await countEntry(request)
            }
          }
          const visit = await visitOf(request, reply)
          checkRight(endpoint, visit.person, request.params)
          visits.set(request, visit)
        }),
      handler: async (request, reply) => {
        const visit = visits.get(request)
        if (visit === undefined) {
          throw new Error('A request came to its handler unchecked')
        }
        const given = { ...inputOf(endpoint, request), visit }
        return sendSuccess(endpoint, reply, await declaredOnly(endpoint, () => handler(given)))
      },
    })
  }

  return {
    mountOpen(endpoint, handler) {
      if (rightTo(endpoint) !== 'anyone') {
        throw new Error(`${endpoint.path} is not open to anyone by the table of rights`)
      }
      mountWith(endpoint, handler)
    },
    mountSigned(endpoint, handler) {
      if (rightTo(endpoint) === 'anyone') {
        throw new Error(`${endpoint.path} is open to anyone by the table of rights`)
      }
      mountWith(endpoint, (given) => handler({ ...given, who: signedIn(given.visit.person) }))
    },
  }
}

const RIGHT_OF = new Map<Endpoint, Right>(
  Object.entries(endpoints).map(([name, endpoint]) => [
    endpoint,
    RIGHTS[name as keyof typeof RIGHTS],
  ]),
)

function rightTo(endpoint: Endpoint): Right {
  const right = RIGHT_OF.get(endpoint)
  if (right === undefined) {
    throw new Error(`${endpoint.method} ${endpoint.path} is not in the table of rights`)
  }
  return right
}

/** @throws DomainError 'sign-in-needed' for nobody, 'forbidden' for who lacks the right */
function checkRight(endpoint: Endpoint, person: SignedIn | null, params: unknown): void {
  const right = rightTo(endpoint)
  if (right === 'anyone') {
    return
  }
  const who = signedIn(person)
  const { board } = (params ?? {}) as { board?: string }
  if (right !== 'signed-in' && !holds(who, right, board)) {
    throw new DomainError('forbidden', 'Your role does not allow this. Ask an administrator.')
  }
}

function signedIn(person: SignedIn | null): SignedIn {
  if (person === null) {
    throw new DomainError(
      'sign-in-needed',
      'Sign in first. A session ends after a time without use.',
    )
  }
  return person
}
