import { health } from '@quarterdeck/contract'
import type { FastifyInstance } from 'fastify'
import { DomainError } from '../errors.ts'
import { mount } from '../http/mount.ts'
import type { Db } from '../store/db.ts'

const OK = { status: 'ok' } as const

/**
 * For whoever watches the process. `live` asks nothing else, so that a database which is slow or
 * away does not have the process ended and started again, which would help nobody.
 */
export function healthRoutes(app: FastifyInstance, db: Db): void {
  mount(app, health.live, async () => OK)
  mount(app, health.ready, async () => {
    try {
      // A table of the newest schema: it answers only where the database is migrated.
      await db.read.select({ board: db.t.boardVersions.board }).from(db.t.boardVersions).limit(1)
    } catch (error) {
      throw new DomainError('unavailable', 'The database does not answer.', [], { cause: error })
    }
    return OK
  })
}
