import type { CatalogueOfficer } from '@quarterdeck/contract'
import { eq } from 'drizzle-orm'
import type { SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { readOfficers } from './catalogue-store.ts'
import { officerFaults, tidyOfficer } from './check-officer.ts'
import { describeOfficer } from './describe-people.ts'
import { refuseFaults } from './field-faults.ts'
import { keepCatalogue } from './keep-catalogue.ts'
import { findService, type OfficerFields, officerFields } from './officer-store.ts'
import { refuseStale } from './version-of.ts'

/**
 * Changes an officer's name, initials, role and service, or says that they have left. What they
 * own stays theirs until it is given to somebody else; they are given nothing new.
 * @throws DomainError 'not-found' for an officer who is none of the board's, 'invalid' naming the
 * fields that cannot be kept, StaleError where somebody changed them
 */
export async function updateOfficer({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; officer: string; version: string; fields: OfficerFields }
}): Promise<CatalogueOfficer> {
  const { board, officer: id } = input
  const fields = tidyOfficer(input.fields)
  return await keepCatalogue({ ctx, who, board }, async ({ tx, t, reading, today, record }) => {
    const officers = await readOfficers(reading, board)
    const row = officers.find((each) => each.id === id)
    if (row === undefined) {
      throw new DomainError('not-found', `Board ${board} has no officer ${id}.`)
    }
    const held = describeOfficer(row)
    refuseStale(input.version, held)
    const service = await findService(tx, t, fields.service ?? '')
    refuseFaults(officerFaults(fields, { board, service, before: row.service, today }))
    const changed = describeOfficer({ ...row, ...fields })
    if (changed.version === held.version) {
      return held
    }
    await tx.update(t.officers).set(fields).where(eq(t.officers.id, id))
    await record({
      action: 'update-officer',
      subject: `officer ${id}`,
      before: officerFields(row),
      after: fields,
    })
    return changed
  })
}
