import type Database from 'better-sqlite3'
import { contentHashOf } from '../publication/frozen.ts'
import {
  eachPublication,
  type HeldPublication,
  listFaultsOfFile,
  listOrphans,
} from './backup-store.ts'
import type { Finding, Named } from './finding.ts'
import { isDamage } from './open-held.ts'

/** What is found in a frozen text that is the one that was published. */
export type CheckText = (publication: Named, frozen: string) => readonly Finding[]

/** What was found, and how many publications were looked at. */
export type Checked = { readonly findings: readonly Finding[]; readonly publications: number }

/**
 * Checks a database: the file itself, that every row refers to one that is there, and that every
 * publication is frozen and has the hash of its bytes.
 * @param checkText what else is asked of each publication
 */
export function checkDatabase(connection: Database.Database, checkText: CheckText): Checked {
  const findings: Finding[] = []
  let publications = 0
  const readUntilDamage = (read: () => void) => {
    try {
      read()
    } catch (error) {
      if (!isDamage(error)) throw error
      findings.push({ kind: 'damaged', what: (error as Error).message })
    }
  }
  readUntilDamage(() => {
    const faults = listFaultsOfFile(connection)
    findings.push(...faults.map((what) => ({ kind: 'damaged', what }) as const))
  })
  readUntilDamage(() => {
    const orphans = listOrphans(connection)
    findings.push(...orphans.map((each) => ({ kind: 'damaged', what: inWords(each) }) as const))
  })
  readUntilDamage(() => {
    for (const publication of eachPublication(connection)) {
      publications += 1
      findings.push(...checkPublication(publication, checkText))
    }
  })
  return { findings, publications }
}

function inWords({ table, parent, count }: ReturnType<typeof listOrphans>[number]): string {
  return count === 1
    ? `1 row of ${table} refers to nothing in ${parent}`
    : `${count} rows of ${table} refer to nothing in ${parent}`
}

function checkPublication(held: HeldPublication, checkText: CheckText): readonly Finding[] {
  const publication = { id: held.id, period: held.period }
  if (held.frozen === null || held.contentHash === null) {
    return [{ kind: 'not-frozen', publication }]
  }
  if (contentHashOf(held.frozen) !== held.contentHash) {
    return [{ kind: 'hash-broken', publication }]
  }
  return checkText(publication, held.frozen)
}
