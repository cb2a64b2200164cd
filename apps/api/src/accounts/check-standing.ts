import type { HeldRole } from '@quarterdeck/contract'
import { eq } from 'drizzle-orm'
import { DomainError, type FieldFault } from '../errors.ts'
import type { Read } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'

/**
 * Checks what an account is to be: that its officer is there, and its roles can be held where they
 * are said to be.
 * @throws DomainError 'invalid', naming every field that is wrong
 */
export async function checkStanding(
  read: Read,
  t: Schema,
  { officer, roles }: { officer: string | null; roles: readonly HeldRole[] },
): Promise<void> {
  const boards = (await read.select({ id: t.boards.id }).from(t.boards)).map(({ id }) => id)
  const services = await read
    .select({ id: t.services.id, board: t.services.board })
    .from(t.services)
  const faults = roles.flatMap((role, at) => {
    const fault = faultOf(role, { boards, services })
    return fault === null ? [] : [{ ...fault, path: `/body/roles/${at}/${fault.path}` }]
  })
  if (officer !== null && !(await isOfficer(read, t, officer))) {
    faults.push({ path: '/body/officer', message: 'There is no such officer', code: 'unknown' })
  }
  if (faults.length > 0) {
    throw new DomainError('invalid', 'These roles cannot be given. Each fault is listed.', faults)
  }
}

function faultOf(
  { role, board, service }: HeldRole,
  known: { boards: readonly string[]; services: readonly { id: string; board: string }[] },
): FieldFault | null {
  if (role === 'administrator') {
    return board === null && service === null
      ? null
      : { path: 'board', message: 'An administrator is one everywhere', code: 'not-here' }
  }
  if (board === null || !known.boards.includes(board)) {
    return { path: 'board', message: 'Choose a board', code: 'unknown' }
  }
  if (role !== 'director') {
    return service === null
      ? null
      : { path: 'service', message: 'Only a director has a service', code: 'not-here' }
  }
  return known.services.some((each) => each.id === service && each.board === board)
    ? null
    : { path: 'service', message: 'Choose a service of this board', code: 'unknown' }
}

async function isOfficer(read: Read, t: Schema, id: string): Promise<boolean> {
  const found = await read
    .select({ id: t.officers.id })
    .from(t.officers)
    .where(eq(t.officers.id, id))
  return found.length > 0
}
