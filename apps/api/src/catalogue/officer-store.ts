import type { CatalogueOfficer } from '@quarterdeck/contract'
import { eq } from 'drizzle-orm'
import type { Read } from '../store/db.ts'
import type { Row, Schema } from '../store/schema.ts'

export async function findOfficer(
  read: Read,
  t: Schema,
  id: string,
): Promise<Row<'officers'> | undefined> {
  const [row] = await read.select().from(t.officers).where(eq(t.officers.id, id))
  return row
}

export async function findService(
  read: Read,
  t: Schema,
  id: string,
): Promise<Row<'services'> | undefined> {
  const [row] = await read.select().from(t.services).where(eq(t.services.id, id))
  return row
}

/** What can be changed of an officer. */
export type OfficerFields = Omit<CatalogueOfficer, 'id' | 'version'>

export function officerFields({
  name,
  initials,
  role,
  service,
  leftOn,
}: OfficerFields): OfficerFields {
  return { name, initials, role, service, leftOn }
}
