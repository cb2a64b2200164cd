import type { CatalogueOfficer } from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import { readBoard } from '../boards/board-store.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { officerFaults, tidyOfficer } from './check-officer.ts'
import { describeOfficer } from './describe-people.ts'
import { refuseFaults } from './field-faults.ts'
import { keepCatalogue } from './keep-catalogue.ts'
import { lastPosition } from './last-position.ts'
import { findOfficer, findService, type OfficerFields } from './officer-store.ts'

/**
 * Adds an officer who can own measures and milestones.
 * @throws DomainError 'not-found' for a board that is not there, 'conflict' for an id that is
 * taken, 'invalid' naming the fields that cannot be kept
 */
export async function createOfficer({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; id: string; fields: OfficerFields }
}): Promise<CatalogueOfficer> {
  const { board, id } = input
  await readBoard(ctx.db, board)
  const fields = tidyOfficer(input.fields)
  return await keepCatalogue({ ctx, who, board }, async ({ tx, t, today, record }) => {
    const service = await findService(tx, t, fields.service ?? '')
    refuseFaults(officerFaults(fields, { board, service, before: null, today }))
    if ((await findOfficer(tx, t, id)) !== undefined) {
      throw new DomainError('conflict', `There is an officer ${id} already.`)
    }
    const position = (await lastPosition(tx, t, 'officers')) + 1
    const row = { id, ...fields, position, publicName: null }
    await tx.insert(t.officers).values(row)
    await record({
      action: 'create-officer',
      subject: `officer ${id}`,
      before: null,
      after: fields,
    })
    return describeOfficer(row)
  })
}
