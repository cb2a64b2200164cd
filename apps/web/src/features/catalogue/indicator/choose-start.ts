import type { CatalogueIndicator, TargetFields } from '@quarterdeck/contract'
import { emptyTarget } from './target-values.ts'

type Measure = Pick<CatalogueIndicator['measures'][number], 'year' | 'targets' | 'definition'>

/**
 * What the form for a new target begins with. The first of a year begins with the year. A later one
 * begins today with the numbers of the one in force, and without its rationale and approval: those
 * were of that one. Outside of the year nobody but the person can say the day, so it is left empty.
 * @param now of whoever sets it
 */
export function chooseStart({ year, targets, definition }: Measure, now: Date): TargetFields {
  const firstDay = `${year.slice(0, 4)}-04-01`
  const lastDay = `${Number(year.slice(0, 4)) + 1}-03-31`
  const held = targets.find(({ isInForce }) => isInForce) ?? targets[0]
  if (held === undefined) {
    return emptyTarget(firstDay, definition)
  }
  const today = now.toISOString().slice(0, 10)
  const isDuring = today > held.validFrom && today <= lastDay
  const { text: _, isInForce: __, validTo: ___, ...fields } = held
  return {
    ...fields,
    validFrom: isDuring ? today : '',
    kind: held.kind === 'none' ? 'absolute' : held.kind,
    definition,
    noTargetReason: null,
    rationale: null,
    approvedBy: null,
    approvedOn: null,
    source: null,
    disputed: null,
  }
}
