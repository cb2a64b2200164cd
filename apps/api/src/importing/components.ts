import { nearest } from '@quarterdeck/exchange'
import { noSuch } from './check-references.ts'
import type { FoundFault } from './faults.ts'
import type { KnownRows } from './known-rows.ts'

export type RowFault = Omit<FoundFault, 'row'>

/**
 * What is wrong with a definition version of an indicator and a component of it; undefined where
 * nothing is. A blank component, `''`, stands for the whole indicator.
 */
export function componentFault(
  known: KnownRows,
  indicator: string,
  version: number,
  component: string,
): RowFault | undefined {
  if (!known.has('indicators', [indicator])) {
    // A fault of the measure that names it, not of every row about the measure.
    return undefined
  }
  const key = [indicator, version]
  if (!known.has('definitions', key)) {
    return { column: 'definition', value: String(version), cause: noSuch('definitions', key) }
  }
  const definition = known.find('definitions', key)
  if (definition === undefined || component === '') {
    return undefined
  }
  return definition.components.includes(component)
    ? undefined
    : {
        column: 'component',
        value: component,
        cause: `Definition ${version} of ${indicator} has no such component`,
        nearest: () => nearest(component, definition.components),
      }
}
