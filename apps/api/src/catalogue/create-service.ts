import type { CatalogueService } from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import { readBoard } from '../boards/board-store.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { describeService } from './describe-people.ts'
import { blankFaults, refuseFaults } from './field-faults.ts'
import { keepCatalogue } from './keep-catalogue.ts'
import { lastPosition } from './last-position.ts'
import { findService } from './officer-store.ts'

/**
 * Adds a service of the board.
 * @throws DomainError 'not-found' for a board that is not there, 'conflict' for an id that is
 * taken, 'invalid' for a blank name
 */
export async function createService({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; id: string; name: string }
}): Promise<CatalogueService> {
  const { board, id } = input
  await readBoard(ctx.db, board)
  const name = input.name.trim()
  refuseFaults(blankFaults('name', name))
  return await keepCatalogue({ ctx, who, board }, async ({ tx, t, record }) => {
    if ((await findService(tx, t, id)) !== undefined) {
      throw new DomainError('conflict', `There is a service ${id} already.`)
    }
    const position = (await lastPosition(tx, t, 'services')) + 1
    const row = { id, board, name, position }
    await tx.insert(t.services).values(row)
    await record({
      action: 'create-service',
      subject: `service ${id}`,
      before: null,
      after: { name },
    })
    return describeService(row)
  })
}
