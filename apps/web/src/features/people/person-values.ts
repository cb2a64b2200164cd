import { type Account, Email, type HeldRole, Role } from '@quarterdeck/contract'
import * as z from 'zod/mini'

/** One role as it is chosen in the form; '' is nothing chosen. */
const RoleRow = z
  .object({ role: z.union([Role, z.literal('')]), board: z.string(), service: z.string() })
  .check((context) => {
    const { role, board, service } = context.value
    const fault = (path: string, message: string) =>
      context.issues.push({ code: 'custom', input: context.value, path: [path], message })
    if (role === '') {
      fault('role', 'Choose a role, or remove the row')
    } else if (role !== 'administrator' && board === '') {
      fault('board', 'Choose the board that the role is held on')
    } else if (role === 'director' && service === '') {
      fault('service', 'Choose the service of the director')
    }
  })

/** What is typed of an account. */
export const PersonValues = z.object({
  email: z.string().check(
    z.trim(),
    z.minLength(1, 'Enter an e-mail address'),
    z.refine(
      (email) => email === '' || Email.safeParse(email).success,
      'Enter an e-mail address like name@council.gov.uk',
    ),
  ),
  name: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Enter the name of the person'),
      z.maxLength(120, 'A name can have up to 120 characters'),
    ),
  officer: z.string(),
  roles: z.array(RoleRow),
})
export type PersonValues = z.infer<typeof PersonValues>

export const NO_ROLE: PersonValues['roles'][number] = { role: '', board: '', service: '' }

/** An account as its form shows it; roles from groups follow the council’s directory and are not. */
export function valuesOf({ email, name, officer, roles }: Account): PersonValues {
  return {
    email,
    name,
    officer: officer ?? '',
    roles: roles
      .filter(({ fromGroups }) => !fromGroups)
      .map(({ role, board, service }) => ({ role, board: board ?? '', service: service ?? '' })),
  }
}

/** What is sent of a form that has been checked. */
export function standingOf({ email, name, officer, roles }: PersonValues) {
  return {
    email,
    name,
    officer: officer === '' ? null : officer,
    roles: roles.flatMap((row) => (row.role === '' ? [] : [heldOf(row.role, row)])),
  }
}

/** A board or service that was chosen before the role was changed does not belong to it. */
function heldOf(role: Role, { board, service }: { board: string; service: string }): HeldRole {
  return {
    role,
    board: role === 'administrator' ? null : board,
    service: role === 'director' ? service : null,
  }
}
