import type { IndicatorFields } from '@quarterdeck/contract'
import type { FieldFault } from '../errors.ts'
import { blankFaults, faultAt } from './field-faults.ts'

/** What decides how held figures are read, and what each is called. */
const READING = { polarity: 'polarity', basis: 'basis', yearType: 'year type' } as const

/** Texts without the space around them; one that says nothing is none. */
export function tidyIndicator(fields: IndicatorFields): IndicatorFields {
  const { name, seasonal, benchmark, source } = fields
  return {
    ...fields,
    name: name.trim(),
    seasonal: seasonal && { ...seasonal, reason: seasonal.reason.trim() },
    benchmark: benchmark?.trim() || null,
    source: source?.trim() || null,
  }
}

/** @param at where the fields are in the body */
export function indicatorFaults({ name, seasonal }: IndicatorFields, at: string): FieldFault[] {
  return [
    ...blankFaults(`${at}/name`, name),
    ...(seasonal === null ? [] : blankFaults(`${at}/seasonal/reason`, seasonal.reason)),
  ]
}

/**
 * What would change how the figures that are held are read: 45 that was too many cannot become 45
 * that was not enough.
 */
export function readingFaults(
  held: IndicatorFields,
  given: IndicatorFields,
  hasFigures: boolean,
): FieldFault[] {
  const changed = Object.entries(READING).filter(
    ([field]) => held[field as keyof typeof READING] !== given[field as keyof typeof READING],
  )
  const faults = changed.map(([field, name]) =>
    faultAt(
      `fields/${field}`,
      `The ${name} cannot change: figures that are held would be read another way. Make a new indicator, or a new definition where it is what it means that changes.`,
      'figures-held',
    ),
  )
  const uncovered = faultAt(
    'fields/smallNumbers',
    'Small numbers that are held stay protected: everybody could read them in the quarters that are published.',
    'figures-held',
  )
  const uncovers = held.smallNumbers && !given.smallNumbers
  return hasFigures ? [...faults, ...(uncovers ? [uncovered] : [])] : []
}
