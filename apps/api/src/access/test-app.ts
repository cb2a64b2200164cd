import type { HeldRole } from '@quarterdeck/contract'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { onTestFinished } from 'vitest'
import { makeAccount, PASSWORD } from '../accounts/test-people.ts'
import { buildApp } from '../app.ts'
import { haltonDb } from '../publication/halton-db.ts'
import type { Db } from '../store/db.ts'

const HOST = 'scorecard.test'

/** A browser for tests: it asks from our own pages, and keeps the cookies it is given. */
export class Visitor {
  readonly #app: FastifyInstance
  #cookies = new Map<string, string>()

  constructor(app: FastifyInstance) {
    this.#app = app
  }

  async ask(method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: object) {
    const response = await this.#app.inject({
      method,
      url,
      headers: { host: HOST, origin: `http://${HOST}`, cookie: this.cookie },
      ...(body !== undefined && { payload: body }),
    } as InjectOptions)
    for (const { name, value } of response.cookies) {
      this.#cookies.set(name, value)
    }
    return response
  }

  /** What it sends along, `quarterdeck=…; quarterdeck_signed_in=1`. */
  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }
}

/** An application on the first board's figures, whose clock the test sets. */
export async function peopleApp(options: Partial<Parameters<typeof buildApp>[0]> = {}) {
  const clock = { now: new Date('2022-02-01T09:00:00Z') }
  const db = await haltonDb()
  const app = await buildApp({ db, now: () => clock.now, ...options })
  onTestFinished(() => app.close())
  return {
    app,
    db,
    clock,
    visitor: () => new Visitor(app),
    signedIn: (name: string, roles: readonly HeldRole[] = [], officer?: string) =>
      signedIn({ app, db }, { name, roles, ...(officer !== undefined && { officer }) }),
  }
}

/** Makes an account with these roles and signs it in. */
export async function signedIn(
  { app, db }: { app: FastifyInstance; db: Db },
  person: { name: string; roles: readonly HeldRole[]; officer?: string },
): Promise<Visitor & { account: string }> {
  const { id, email } = await makeAccount(db, person)
  const visitor = new Visitor(app)
  const answer = await visitor.ask('POST', '/api/session', { email, password: PASSWORD })
  if (answer.statusCode !== 200) {
    throw new Error(`Could not sign ${email} in: ${answer.body}`)
  }
  return Object.assign(visitor, { account: id })
}

/** The roles of the first board. */
export const VIEWER: HeldRole = { role: 'viewer', board: 'cypf', service: null }
export const OFFICER: HeldRole = { role: 'officer', board: 'cypf', service: null }
export const PERFORMANCE: HeldRole = { role: 'performance', board: 'cypf', service: null }
export const ADMINISTRATOR: HeldRole = { role: 'administrator', board: null, service: null }
