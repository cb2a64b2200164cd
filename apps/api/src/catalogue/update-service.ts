import type { CatalogueService } from '@quarterdeck/contract'
import { eq } from 'drizzle-orm'
import type { SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { describeService } from './describe-people.ts'
import { blankFaults, refuseFaults } from './field-faults.ts'
import { keepCatalogue } from './keep-catalogue.ts'
import { findService } from './officer-store.ts'
import { refuseStale } from './version-of.ts'

/**
 * Changes the name of a service.
 * @throws DomainError 'not-found' for a service that is none of the board's, 'invalid' for a blank
 * name, StaleError where somebody changed it
 */
export async function updateService({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; service: string; version: string; name: string }
}): Promise<CatalogueService> {
  const { board, service: id } = input
  const name = input.name.trim()
  refuseFaults(blankFaults('name', name))
  return await keepCatalogue({ ctx, who, board }, async ({ tx, t, record }) => {
    const row = await findService(tx, t, id)
    if (row?.board !== board) {
      throw new DomainError('not-found', `Board ${board} has no service ${id}.`)
    }
    const held = describeService(row)
    refuseStale(input.version, held)
    if (name === row.name) {
      return held
    }
    await tx.update(t.services).set({ name }).where(eq(t.services.id, id))
    await record({
      action: 'update-service',
      subject: `service ${id}`,
      before: { name: row.name },
      after: { name },
    })
    return describeService({ ...row, name })
  })
}
