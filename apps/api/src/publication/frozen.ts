import { createHash } from 'node:crypto'
import type { Figure, MeasureCase } from '@quarterdeck/judgement'
import type { InternalScorecard } from '../scorecard/internal-scorecard.ts'
import { type PublicationRow, readFrozen } from '../scorecard/scorecard-store.ts'
import type { Db } from '../store/db.ts'

/**
 * What a publication keeps for good: the inputs of every measure (catalogue, definition and target
 * versions, policy, figures), the engine's version, and what it worked out from them.
 */
export type FrozenContent = {
  engine: string
  sequence: number
  publishedOn: string
  inputs: readonly { measure: MeasureCase; priorActual: readonly Figure[] }[]
  scorecard: InternalScorecard
}

export type Frozen = {
  publication: PublicationRow & { engineVersion: string; contentHash: string }
  scorecard: InternalScorecard
}

/** The hash is over the very bytes that are kept, so that any change to them shows. */
export function contentHashOf(frozen: string): string {
  return createHash('sha256').update(frozen).digest('hex')
}

/**
 * Reads a publication's frozen content.
 * @throws Error when it was never frozen, or its bytes no longer match their hash
 */
export async function readFrozenPublication(db: Db, publication: PublicationRow): Promise<Frozen> {
  const text = await readFrozen(db, publication.id)
  const { engineVersion, contentHash } = publication
  if (text === null || engineVersion === null || contentHash === null) {
    throw new Error(`Publication ${publication.id} is not frozen`)
  }
  if (contentHashOf(text) !== contentHash) {
    throw new Error(`Publication ${publication.id} does not match its content hash`)
  }
  const { scorecard } = JSON.parse(text) as FrozenContent
  return { publication: { ...publication, engineVersion, contentHash }, scorecard }
}
