import type { CatalogueOfficer, CatalogueService } from '@quarterdeck/contract'
import { and, eq, max } from 'drizzle-orm'
import type { Read } from '../store/db.ts'
import type { Row, Schema } from '../store/schema.ts'
import { versionOf } from './version-of.ts'

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

/**
 * Whether an officer is one of a board's: they have no service at all, or one of the board, or own
 * a measure or milestone of it.
 */
export async function isOfficerOf(
  read: Read,
  t: Schema,
  officer: Row<'officers'>,
  board: string,
): Promise<boolean> {
  if (officer.service === null) {
    return true
  }
  const service = await findService(read, t, officer.service)
  return service?.board === board || (await ownsInPlan(read, t, officer.id, board))
}

async function ownsInPlan(read: Read, t: Schema, officer: string, board: string): Promise<boolean> {
  const measures = await read
    .select({ id: t.measures.id })
    .from(t.measureOwners)
    .innerJoin(t.measures, eq(t.measureOwners.measure, t.measures.id))
    .where(and(eq(t.measureOwners.officer, officer), eq(t.measures.board, board)))
    .limit(1)
  const milestones = await read
    .select({ id: t.milestonePlans.id })
    .from(t.milestoneOwners)
    .innerJoin(t.milestonePlans, eq(t.milestoneOwners.plan, t.milestonePlans.id))
    .where(and(eq(t.milestoneOwners.officer, officer), eq(t.milestonePlans.board, board)))
    .limit(1)
  return measures.length + milestones.length > 0
}

/** The places of the last officer and the last service, whichever board's. */
export async function lastOfficerPosition(read: Read, t: Schema): Promise<number> {
  const [row] = await read.select({ last: max(t.officers.position) }).from(t.officers)
  return row?.last ?? 0
}

export async function lastServicePosition(read: Read, t: Schema): Promise<number> {
  const [row] = await read.select({ last: max(t.services.position) }).from(t.services)
  return row?.last ?? 0
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

/** An officer as those who keep the catalogue see them. */
export function describeOfficer(row: OfficerFields & { id: string }): CatalogueOfficer {
  const fields = officerFields(row)
  return { id: row.id, version: versionOf(fields), ...fields }
}

/** A service as those who keep the catalogue see it. */
export function describeService({
  id,
  name,
}: Pick<Row<'services'>, 'id' | 'name'>): CatalogueService {
  return { id, version: versionOf({ name }), name }
}
