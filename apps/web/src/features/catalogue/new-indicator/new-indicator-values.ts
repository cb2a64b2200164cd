import type { DefinitionFields, IndicatorFields, MeasureFields } from '@quarterdeck/contract'
import { readId } from '../forms/propose-id.ts'
import type { Fault } from '../forms/resolver-of.ts'
import {
  type DefinitionValues,
  definitionValues,
  EMPTY_DEFINITION,
  readDefinition,
} from '../indicator/definition-values.ts'
import {
  type IndicatorValues,
  indicatorValues,
  readIndicator,
} from '../indicator/indicator-values.ts'
import { type MeasureValues, measureValues, readMeasure } from '../indicator/measure-values.ts'

/** A new indicator with its first definition and its place in a year’s plan. */
export type NewIndicatorValues = { id: string } & IndicatorValues & DefinitionValues & MeasureValues

export type NewIndicator = {
  id: string
  fields: IndicatorFields
  definition: DefinitionFields
  measure: MeasureFields
}

export function emptyIndicator(): NewIndicatorValues {
  return {
    id: '',
    ...indicatorValues({
      name: '',
      polarity: 'higher',
      basis: 'snapshot',
      yearType: 'financial',
      seasonal: null,
      smallNumbers: false,
      benchmark: null,
      source: null,
    }),
    ...definitionValues(EMPTY_DEFINITION),
    ...measureValues({ code: '', objective: '', aim: '', title: null, owners: [] }),
  }
}

/** Reads a new indicator out of its form. Without an id, its name makes one. */
export function readNewIndicator(
  values: NewIndicatorValues,
  fault: Fault<NewIndicatorValues>,
): NewIndicator {
  const id = readId({ id: values.id, name: values.fields.name }, (why) => fault('id', why))
  return {
    id,
    fields: readIndicator(values, fault),
    definition: readDefinition(values, fault),
    measure: readMeasure(values, fault),
  }
}
