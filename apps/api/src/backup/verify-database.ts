import type { FrozenContent } from '../publication/frozen.ts'
import { type Checked, checkDatabase } from './check-database.ts'
import { type Finding, inFull, type Named } from './finding.ts'
import { judgeAgain } from './judge-again.ts'
import { openHeld } from './open-held.ts'

/** What was found, and how many publications and measures were looked at. */
export type Verified = Checked & { readonly measures: number }

/**
 * Checks a database, which may be in use, and judges the frozen inputs of every publication again.
 * Nothing is written to it.
 * @throws DomainError when there is no such file, or it is not a database of ours
 */
export function verifyDatabase({
  input,
}: {
  input: { file: string; migrations: string }
}): Verified {
  const { connection } = openHeld(input.file, input.migrations)
  let measures = 0
  try {
    // Everything is read as it was at one moment.
    connection.exec('BEGIN')
    const checked = checkDatabase(connection, (publication, frozen) => {
      const judged = judgeText(publication, frozen)
      measures += judged.measures
      return judged.findings
    })
    return { ...checked, measures }
  } finally {
    connection.close()
  }
}

function judgeText(publication: Named, frozen: string): { findings: Finding[]; measures: number } {
  try {
    const content = JSON.parse(frozen) as FrozenContent
    return {
      findings: judgeAgain(publication, content),
      measures: content.scorecard.measures.length,
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const what = `the frozen text of ${inFull(publication)} cannot be read (${why})`
    return { findings: [{ kind: 'damaged', what }], measures: 0 }
  }
}
