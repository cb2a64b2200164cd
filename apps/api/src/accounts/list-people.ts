import type { PeopleAnswer } from '@quarterdeck/contract'
import { asc } from 'drizzle-orm'
import { listBoards } from '../boards/list-boards.ts'
import type { Context } from '../context.ts'
import { nameByRole } from './leaving-officer.ts'
import { readAccounts } from './people-store.ts'

/** All accounts, and what roles can be given on. */
export async function listPeople({ ctx }: { ctx: Context }): Promise<PeopleAnswer> {
  const { t, read } = ctx.db
  const { boards } = await listBoards({ ctx })
  const services = await read
    .select({ id: t.services.id, board: t.services.board, name: t.services.name })
    .from(t.services)
    .orderBy(asc(t.services.position))
  const officers = await read.select().from(t.officers).orderBy(asc(t.officers.position))
  return {
    accounts: await readAccounts(read, t),
    boards: boards.map(({ id, name }) => ({ id, name })),
    services,
    officers: officers.map((officer) => ({
      id: officer.id,
      name: officer.name,
      role: officer.role,
      publicName: officer.publicName,
      nameByRole: nameByRole(officer),
    })),
  }
}
