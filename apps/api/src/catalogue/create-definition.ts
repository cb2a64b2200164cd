import type { CatalogueIndicator, DefinitionFields } from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { readDefinitions } from './catalogue-store.ts'
import { definitionFaults, tidyDefinition } from './check-definition.ts'
import { definitionFields } from './editable-fields.ts'
import { blankFaults, faultAt, refuseFaults } from './field-faults.ts'
import { keepCatalogue } from './keep-catalogue.ts'
import { indicatorSubject } from './subjects.ts'
import { refuseStale, versionOf } from './version-of.ts'

/**
 * Gives an indicator a new definition version, with the reason. Figures and targets keep the
 * versions that they follow.
 * @throws DomainError 'not-found' for an indicator that is not the board's, 'invalid' naming the
 * fields that cannot be kept, StaleError where somebody changed it
 */
export async function createDefinition({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: {
    board: string
    indicator: string
    version: string
    definition: DefinitionFields
    reason: string
  }
}): Promise<CatalogueIndicator> {
  const { board, indicator } = input
  const definition = tidyDefinition(input.definition)
  const reason = input.reason.trim()
  return await keepCatalogue({ ctx, who, board }, async ({ tx, t, reading, ...keeping }) => {
    refuseStale(input.version, await keeping.indicator(indicator))
    const newest = (await readDefinitions(reading, [indicator])).at(-1)
    if (newest === undefined) throw new Error(`${indicator} has no definition`)
    const before = definitionFields(newest)
    const fields = definitionFields({ ...newest, ...definition })
    const isSame = versionOf(fields) === versionOf(before)
    refuseFaults([
      ...definitionFaults(definition),
      ...blankFaults('reason', reason),
      ...(isSame
        ? [faultAt('definition', `It is just as definition ${newest.version}`, 'unchanged')]
        : []),
    ])
    const version = newest.version + 1
    await tx.insert(t.definitions).values({ indicator, version, ...fields, reason })
    await keeping.record({
      action: 'create-definition',
      subject: indicatorSubject(indicator),
      before: { version: newest.version, ...before },
      after: { version, ...fields, reason },
    })
    return await keeping.indicator(indicator)
  })
}
