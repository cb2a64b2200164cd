import type { Account, PeopleAnswer } from '@quarterdeck/contract'
import { describeRole } from '../../ui/describe-role.ts'
import type { ConflictRow } from '../../ui/form/stale-conflict.tsx'
import { type PersonValues, standingOf, valuesOf } from './person-values.ts'

/** What was typed of an account beside how it is held now, field by field, in words. */
export function listConflicts(
  mine: PersonValues,
  held: Account,
  people: PeopleAnswer,
): ConflictRow<keyof PersonValues>[] {
  const theirs = valuesOf(held)
  const officer = (id: string) =>
    people.officers.find((each) => each.id === id)?.name ?? 'None of them'
  const roles = (values: PersonValues) =>
    standingOf(values)
      .roles.map((role) => describeRole(role, people))
      .toSorted()
      .join('\n') || 'None'
  return [
    { name: 'email', label: 'E-mail address', mine: mine.email, theirs: theirs.email },
    { name: 'name', label: 'Name', mine: mine.name, theirs: theirs.name },
    {
      name: 'officer',
      label: 'Officer of the reports',
      mine: officer(mine.officer),
      theirs: officer(theirs.officer),
    },
    { name: 'roles', label: 'Roles', mine: roles(mine), theirs: roles(theirs) },
  ]
}
