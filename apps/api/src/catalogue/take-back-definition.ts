import type { CatalogueIndicator } from '@quarterdeck/contract'
import { and, eq } from 'drizzle-orm'
import type { SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { type Reading, readDefinitions } from './catalogue-store.ts'
import { definitionFields } from './editable-fields.ts'
import { keepCatalogue } from './keep-catalogue.ts'
import { indicatorSubject } from './subjects.ts'
import { refuseStale } from './version-of.ts'

/**
 * Takes back a definition version that no figure and no target follows; such a one no publication
 * has carried either.
 * @throws DomainError 'not-found' for an indicator or version that is not there, 'conflict' where
 * something follows it or it is the only one, StaleError where somebody changed the indicator
 */
export async function takeBackDefinition({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; indicator: string; version: string; definition: number }
}): Promise<CatalogueIndicator> {
  const { board, indicator, definition: version } = input
  return await keepCatalogue({ ctx, who, board }, async ({ tx, t, reading, ...keeping }) => {
    refuseStale(input.version, await keeping.indicator(indicator))
    const definitions = await readDefinitions(reading, [indicator])
    const held = definitions.find((each) => each.version === version)
    if (held === undefined) {
      throw new DomainError('not-found', `There is no definition ${version}.`)
    }
    if (definitions.length === 1) {
      const why = 'It is the only definition, and an indicator must mean something.'
      throw new DomainError('conflict', why)
    }
    await refuseFollowed(reading, indicator, version)
    const isThis = and(eq(t.definitions.indicator, indicator), eq(t.definitions.version, version))
    await tx.delete(t.definitions).where(isThis)
    await keeping.record({
      action: 'take-back-definition',
      subject: indicatorSubject(indicator),
      before: { version, ...definitionFields(held), reason: held.reason },
      after: null,
    })
    return await keeping.indicator(indicator)
  })
}

async function refuseFollowed(
  { t, read }: Reading,
  indicator: string,
  version: number,
): Promise<void> {
  const [figure] = await read
    .select({ id: t.returns.id })
    .from(t.returns)
    .where(and(eq(t.returns.indicator, indicator), eq(t.returns.definition, version)))
    .limit(1)
  if (figure !== undefined) {
    throw new DomainError(
      'conflict',
      `Figures have been returned by definition ${version}, so it stays. Give the indicator a new definition instead.`,
    )
  }
  const [target] = await read
    .select({ year: t.measures.year })
    .from(t.targets)
    .innerJoin(t.measures, eq(t.targets.measure, t.measures.id))
    .where(and(eq(t.measures.indicator, indicator), eq(t.targets.definition, version)))
    .limit(1)
  if (target !== undefined) {
    throw new DomainError(
      'conflict',
      `A target of ${target.year} is set on definition ${version}. Put that target right or take it back first.`,
    )
  }
}
