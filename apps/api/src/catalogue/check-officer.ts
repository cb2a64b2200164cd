import { shiftYears } from '@quarterdeck/judgement'
import type { FieldFault } from '../errors.ts'
import type { Row } from '../store/schema.ts'
import { blankFaults, faultAt } from './field-faults.ts'
import type { OfficerFields } from './officer-store.ts'

/** Texts without the space around them; one that says nothing is none. */
export function tidyOfficer({ name, initials, role, ...rest }: OfficerFields): OfficerFields {
  return { ...rest, name: name.trim(), initials: tidy(initials), role: tidy(role) }
}

function tidy(text: string | null): string | null {
  return text?.trim() || null
}

/**
 * What cannot be kept of an officer.
 * @param given.service the row of the service named, if there is one
 * @param given.before the service they are held under, which they may keep although it is another
 *   board's
 * @param given.today leaving is told at most a year ahead: on 2022-02-01, up to 2023-02-01
 */
export function officerFaults(
  fields: OfficerFields,
  given: {
    board: string
    service: Row<'services'> | undefined
    before: string | null
    today: string
  },
): FieldFault[] {
  const faults = blankFaults('name', fields.name)
  const keepsService = fields.service === null || fields.service === given.before
  if (!keepsService && given.service?.board !== given.board) {
    faults.push(faultAt('service', 'Choose a service of this board, or none', 'unknown'))
  }
  if (fields.leftOn !== null && fields.leftOn > shiftYears(given.today, 1)) {
    faults.push(faultAt('leftOn', 'Give a day at most a year from today', 'too-late'))
  }
  return faults
}
