import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Db } from '../store/db.ts'

/** The fields of public answers that name officers, each a list of names. */
const NAMING: ReadonlySet<string> = new Set(['officers', 'owners'])

/**
 * Has a public answer call leavers as they are to be called, by their role. What is frozen goes on
 * to name them and its hash to match: names are changed only as they are shown. It goes by the name,
 * all that a frozen report holds of an officer: of two of the same name, neither is shown.
 */
export async function withPublicNames<T>(db: Db, answer: T): Promise<T> {
  const { t, read } = db
  const { id, name, publicName } = t.officers
  const leavers = await read
    .select({ id, name, publicName })
    .from(t.officers)
    .where(isNotNull(publicName))
  if (leavers.length === 0) {
    return answer
  }
  const names = [...leavers, ...(await readFormerNames(db, leavers))]
  const called = new Map(names.map((each) => [each.name, each.publicName ?? each.name]))
  return renamed(answer, called) as T
}

type Leaver = { readonly id: string; readonly name: string; readonly publicName: string | null }

/** The names that leavers had before, under which older reports are frozen. */
async function readFormerNames({ t, read }: Db, leavers: readonly Leaver[]): Promise<Leaver[]> {
  const bySubject = new Map(leavers.map((leaver) => [`officer ${leaver.id}`, leaver]))
  const changes = await read
    .select({ subject: t.audit.subject, before: t.audit.before })
    .from(t.audit)
    .where(
      and(eq(t.audit.action, 'update-officer'), inArray(t.audit.subject, [...bySubject.keys()])),
    )
  return changes.flatMap(({ subject, before }) => {
    const leaver = bySubject.get(subject)
    const { name } = (before ?? {}) as { name?: string }
    return leaver === undefined || name === undefined ? [] : [{ ...leaver, name }]
  })
}

function renamed(value: unknown, called: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) {
    return value.map((each) => renamed(each, called))
  }
  if (typeof value !== 'object' || value === null) {
    return value
  }
  const entries = Object.entries(value).map(([key, held]) => [
    key,
    NAMING.has(key) ? publicNames(held as string[], called) : renamed(held, called),
  ])
  return Object.fromEntries(entries)
}

/** Two leavers with one role are called so once. */
function publicNames(names: readonly string[], called: ReadonlyMap<string, string>): string[] {
  return [...new Set(names.map((name) => called.get(name) ?? name))]
}
