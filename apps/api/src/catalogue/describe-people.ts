import type { CatalogueObjective, CatalogueOfficer, CatalogueService } from '@quarterdeck/contract'
import type { Row } from '../store/schema.ts'
import { versionOf } from './version-of.ts'

/** An officer as the catalogue gives them. */
export function describeOfficer(row: Row<'officers'>): CatalogueOfficer {
  const { id, name, initials, role, service, leftOn } = row
  const fields = { name, initials, role, service, leftOn }
  return { id, version: versionOf(fields), ...fields }
}

export function describeService({ id, name }: Row<'services'>): CatalogueService {
  return { id, version: versionOf({ name }), name }
}

export function describeObjective({ code, title }: Row<'objectives'>): CatalogueObjective {
  return { code, title, version: versionOf({ title }) }
}
