import type { DefinitionFields } from '@quarterdeck/contract'
import type { FieldFault } from '../errors.ts'
import { contradictionsOfDefinition } from '../importing/contradictions.ts'
import { blankFaults, faultAt } from './field-faults.ts'

/** Texts without the space around them; a noun that says nothing is none. */
export function tidyDefinition(fields: DefinitionFields): DefinitionFields {
  const { meaning, unit, components, headline, noun } = fields
  return {
    ...fields,
    meaning: meaning.trim(),
    unit: unit.trim(),
    components: components.map((each) => each.trim()),
    headline: headline?.trim() ?? null,
    noun: noun?.trim() || null,
  }
}

/** What of a definition cannot be kept. */
export function definitionFaults(fields: DefinitionFields): FieldFault[] {
  return [
    ...blankFaults('definition/meaning', fields.meaning),
    ...blankFaults('definition/unit', fields.unit),
    ...contradictionsOfDefinition(fields).map(({ column, cause }) =>
      faultAt(`definition/${column}`, cause, 'contradiction'),
    ),
    ...componentFaults(fields),
  ]
}

function componentFaults({ components }: DefinitionFields): FieldFault[] {
  if (components.length === 1) {
    return [faultAt('definition/components', 'One component alone is a single figure', 'too-few')]
  }
  return components.flatMap((each, index) => {
    const field = `definition/components/${index}`
    return components.indexOf(each) < index
      ? [faultAt(field, `${each} is there twice`, 'twice')]
      : blankFaults(field, each)
  })
}
