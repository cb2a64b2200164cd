import { and, eq, inArray } from 'drizzle-orm'
import { holds, type SignedIn } from '../access/signed-in.ts'
import type { Reading } from './catalogue-store.ts'

/** What somebody sees of a board's catalogue. */
export type Sees = {
  /** Those who keep the catalogue see all of it. */
  readonly mayChange: boolean
  /** The officers whose measures and milestones others see. */
  readonly officers: ReadonlySet<string>
}

/**
 * What a person sees of a board's catalogue: who keeps it, everything; an officer, what they own or
 * stand in for; a director, what the officers of their services do.
 */
export async function seeCatalogue(
  { t, read }: Reading,
  who: SignedIn,
  board: string,
): Promise<Sees> {
  const roles = who.roles.filter((held) => held.board === board)
  const services = roles.flatMap(({ role, service }) =>
    role === 'director' && service !== null ? service : [],
  )
  const ofServices =
    services.length === 0
      ? []
      : await read
          .select({ id: t.officers.id })
          .from(t.officers)
          .innerJoin(t.services, eq(t.officers.service, t.services.id))
          .where(and(inArray(t.services.id, services), eq(t.services.board, board)))
  const isOfficer = roles.some(({ role }) => role === 'officer')
  const own = isOfficer && who.officer !== null ? [who.officer] : []
  return {
    mayChange: holds(who, ['performance', 'administrator'], board),
    officers: new Set([...own, ...ofServices.map(({ id }) => id)]),
  }
}

/** Whether what these officers own is shown. */
export function isSeen(sees: Sees, owners: readonly { readonly officer: string }[]): boolean {
  return sees.mayChange || owners.some(({ officer }) => sees.officers.has(officer))
}
