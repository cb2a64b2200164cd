import { isNotNull } from 'drizzle-orm'
import type { Db } from '../store/db.ts'

/** The fields of public answers that name officers, each a list of names. */
const NAMING: ReadonlySet<string> = new Set(['officers', 'owners'])

/**
 * Has a public answer call leavers as they are to be called, by their role. What is frozen goes on
 * to name them and its hash to match: names are changed only as they are shown. It goes by the name,
 * all that a frozen report holds of an officer: of two of the same name, neither is shown.
 */
export async function withPublicNames<T>({ t, read }: Db, answer: T): Promise<T> {
  const leavers = await read
    .select({ name: t.officers.name, publicName: t.officers.publicName })
    .from(t.officers)
    .where(isNotNull(t.officers.publicName))
  if (leavers.length === 0) {
    return answer
  }
  const called = new Map(leavers.map(({ name, publicName }) => [name, publicName ?? name]))
  return renamed(answer, called) as T
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
