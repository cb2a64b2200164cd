import { desc } from 'drizzle-orm'
import { PERFORMANCE, peopleApp } from '../access/test-app.ts'
import type { Db } from '../store/db.ts'

export const CATALOGUE = '/api/boards/cypf/catalogue'

/** The performance role of the board that `addHealthBoard` adds. */
export const HEALTH_PERFORMANCE = { ...PERFORMANCE, board: 'health' }

/** The first board's application, and somebody of its performance team who is signed in. */
export async function performanceApp() {
  const held = await peopleApp()
  return { ...held, pat: await held.signedIn('Pat Team', [PERFORMANCE]) }
}

/** Another board, with a service, an officer of that service, and a plan of one objective. */
export async function addHealthBoard({ t, write }: Db): Promise<void> {
  await write(async (tx) => {
    await tx.insert(t.boards).values({ id: 'health', codePrefix: 'HEA', position: 2 })
    await tx.insert(t.boardVersions).values({ board: 'health', published: 1, working: 1 })
    await tx
      .insert(t.services)
      .values({ id: 'public-health', board: 'health', name: 'Public Health', position: 9 })
    await tx.insert(t.officers).values({
      id: 'robin-shaw',
      name: 'Robin Shaw',
      initials: null,
      role: null,
      service: 'public-health',
      position: 99,
    })
    await tx.insert(t.objectives).values({
      id: 'health|2021/22|HEA01',
      board: 'health',
      year: '2021/22',
      code: 'HEA01',
      title: 'Fewer people smoke',
      position: 99,
    })
  })
}

/** The newest entries of the audit trail, without their times and numbers. */
export async function newestChanges({ t, read }: Db, count = 1) {
  const rows = await read.select().from(t.audit).orderBy(desc(t.audit.id)).limit(count)
  return rows.map(({ id: _, at: __, ...change }) => change)
}

/** The versions that caches of the first board's answers are keyed by. */
export async function versionsOfBoard({ t, read }: Db) {
  const rows = await read.select().from(t.boardVersions)
  return rows.find(({ board }) => board === 'cypf')
}
