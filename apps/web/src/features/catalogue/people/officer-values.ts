import type { CatalogueOfficer } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'
import type { FieldInWords } from '../forms/edit-form.tsx'
import { readId } from '../forms/propose-id.ts'
import { textNeeded, textOrNull } from '../forms/read-text.ts'
import type { Fault } from '../forms/resolver-of.ts'

/** An officer as a form holds them; the id is of a new one alone. */
export type OfficerValues = {
  id: string
  name: string
  initials: string
  role: string
  service: string
  leftOn: string
}

export const NEW_OFFICER: OfficerValues = {
  id: '',
  name: '',
  initials: '',
  role: '',
  service: '',
  leftOn: '',
}

export function officerValues(officer: CatalogueOfficer): OfficerValues {
  const { id, name, initials, role, service, leftOn } = officer
  return {
    id,
    name,
    initials: initials ?? '',
    role: role ?? '',
    service: service ?? '',
    leftOn: leftOn ?? '',
  }
}

/** Reads an officer out of their form. */
export function readOfficer(values: OfficerValues, fault: Fault<OfficerValues>) {
  return {
    id: readId(values, (why) => fault('id', why)),
    name: textNeeded(values.name, 'Enter the officer’s name', (why) => fault('name', why)),
    initials: textOrNull(values.initials),
    role: textOrNull(values.role),
    service: textOrNull(values.service),
    leftOn: textOrNull(values.leftOn),
  }
}

export type ReadOfficer = ReturnType<typeof readOfficer>

/** The fields as they read where two versions stand side by side. */
export function officerInWords(
  nameOf: (service: string) => string,
): (values: OfficerValues) => FieldInWords<OfficerValues>[] {
  return ({ name, initials, role, service, leftOn }) => [
    { name: 'name', label: 'Name', text: name },
    { name: 'initials', label: 'Initials', text: initials || 'None' },
    { name: 'role', label: 'Role', text: role || 'Not stated' },
    { name: 'service', label: 'Service', text: service === '' ? 'None' : nameOf(service) },
    { name: 'leftOn', label: 'Left', text: leftOn === '' ? 'Still here' : formatDate(leftOn) },
  ]
}
