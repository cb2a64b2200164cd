import { createHash } from 'node:crypto'
import type { Commentary } from '@quarterdeck/contract'
import { type Figure, isSmallCount, type MeasureCase } from '@quarterdeck/judgement'
import { eq } from 'drizzle-orm'
import type { InternalMeasure, InternalScorecard } from '../scorecard/internal-scorecard.ts'
import { type PublicationRow, readFrozen } from '../scorecard/scorecard-store.ts'
import type { Db } from '../store/db.ts'
import { createVersionCache, type VersionCache } from '../version-cache.ts'
import { type RestatedStretch, readRestatedParts } from './restated-parts.ts'

/**
 * What a publication keeps for good: the inputs of every measure (catalogue, definition and target
 * versions, policy, figures), the engine's version, what it worked out from them, and what officers
 * said.
 */
export type FrozenContent = {
  engine: string
  sequence: number
  publishedOn: string
  /** In the order of `scorecard.measures`. */
  inputs: readonly { measure: MeasureCase; priorActual: readonly Figure[] }[]
  scorecard: InternalScorecard
  /** In the order of the report; absent where it was frozen before commentary was held. */
  commentary?: readonly FrozenCommentary[]
}

/** A text of the report, who said it, and the measures and milestones it is about. */
export type FrozenCommentary = Pick<Commentary, 'id' | 'text' | 'note' | 'officers'> & {
  about: Commentary['sharedWith']
}

export type Frozen = Pick<FrozenContent, 'inputs' | 'scorecard'> & {
  commentary: readonly FrozenCommentary[]
  publication: PublicationRow & { engineVersion: string; contentHash: string }
}

/** The hash is over the very bytes that are kept, so that any change to them shows. */
export function contentHashOf(frozen: string): string {
  return createHash('sha256').update(frozen).digest('hex')
}

/**
 * Reads a publication's frozen content, with today's protection of small numbers. Readers share
 * what it returns: writing to it throws.
 * @throws Error when it was never frozen, or its bytes no longer match their hash
 */
export async function readFrozenPublication(db: Db, publication: PublicationRow): Promise<Frozen> {
  const { content, ...hashes } = await readKept(db, publication)
  return { publication: { ...publication, ...hashes }, ...(await protectedToday(db, content)) }
}

/** The content of an issue with today's protection of small numbers. */
export async function protectedToday(
  db: Db,
  content: FrozenContent,
): Promise<Omit<Frozen, 'publication'>> {
  const today = { indicators: await readProtected(db), restated: await readRestatedParts(db) }
  const { inputs, scorecard, commentary = [] } = protect(content, today)
  return { inputs, scorecard, commentary }
}

/**
 * The scorecard as it was frozen, small numbers and all: to know what it had and with which status,
 * never to show figures of it.
 */
export async function readFrozenScorecard(
  db: Db,
  publication: PublicationRow,
): Promise<InternalScorecard> {
  const { content } = await readKept(db, publication)
  return content.scorecard
}

/** All that a publication froze, small numbers and all: what a correction starts from. */
export async function readFrozenContent(
  db: Db,
  publication: PublicationRow,
): Promise<FrozenContent> {
  const { content } = await readKept(db, publication)
  return content
}

async function readKept(db: Db, { id, engineVersion, contentHash }: PublicationRow) {
  if (engineVersion === null || contentHash === null) {
    throw new Error(`Publication ${id} is not frozen`)
  }
  const read = () => readContent(db, id, contentHash)
  const { content } = await keptOf(db).get(id, contentHash, read)
  return { content, engineVersion, contentHash }
}

/** The indicators of which small numbers are protected today. */
async function readProtected({ t, read }: Db): Promise<ReadonlySet<string>> {
  const rows = await read
    .select({ id: t.indicators.id })
    .from(t.indicators)
    .where(eq(t.indicators.smallNumbers, true))
  return new Set(rows.map(({ id }) => id))
}

/** What is protected today. */
type Protection = {
  readonly indicators: ReadonlySet<string>
  readonly restated: ReadonlyMap<string, readonly RestatedStretch[]>
}

/**
 * What is protected today is protected in every quarter: a number that turns out to point to a
 * child must go from what was published before that was seen. The bytes that are kept stay.
 */
function protect(content: FrozenContent, today: Protection): FrozenContent {
  const threshold = content.scorecard.smallNumberThreshold
  const changed = content.scorecard.measures.map((measure) =>
    protectMeasure(measure, threshold, today),
  )
  if (changed.every((measure, index) => measure === content.scorecard.measures[index])) {
    return content
  }
  const inputs = content.inputs.map(({ measure, ...rest }) => {
    const { indicator } = measure
    const smallNumbers = indicator.smallNumbers || today.indicators.has(indicator.id)
    return { ...rest, measure: { ...measure, indicator: { ...indicator, smallNumbers } } }
  })
  return { ...content, inputs, scorecard: { ...content.scorecard, measures: changed } }
}

function protectMeasure(
  measure: InternalMeasure,
  threshold: number,
  { indicators, restated }: Protection,
): InternalMeasure {
  const { indicator, result } = measure
  const restatedDays = (restated.get(indicator) ?? [])
    .filter(({ counts }) => counts.some((count) => isSmallCount(count, threshold)))
    .map(({ day }) => day)
  const isNew = indicators.has(indicator) && !result.smallNumbers
  if (!isNew && restatedDays.length === 0) {
    return measure
  }
  return { ...measure, result: { ...result, smallNumbers: true, restatedDays } }
}

type Kept = { readonly content: FrozenContent; readonly characters: number }

/** Of texts as read; parsed they take up about twice that. The newest quarters of eight large boards. */
const MOST_CHARACTERS = 5_000_000

/** What is frozen never changes, so the last publications read are kept, parsed, by their hash. */
const kept = new WeakMap<Db, VersionCache<Kept>>()

function keptOf(db: Db): VersionCache<Kept> {
  const cache =
    kept.get(db) ?? createVersionCache<Kept>(MOST_CHARACTERS, ({ characters }) => characters)
  kept.set(db, cache)
  return cache
}

async function readContent(db: Db, id: string, contentHash: string): Promise<Kept> {
  const text = await readFrozen(db, id)
  if (text === null) {
    throw new Error(`Publication ${id} is not frozen`)
  }
  if (contentHashOf(text) !== contentHash) {
    throw new Error(`Publication ${id} does not match its content hash`)
  }
  const content: unknown = JSON.parse(text)
  refuseChanges(content)
  return { content: content as FrozenContent, characters: text.length }
}

function refuseChanges(value: unknown): void {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(refuseChanges)
    Object.freeze(value)
  }
}
