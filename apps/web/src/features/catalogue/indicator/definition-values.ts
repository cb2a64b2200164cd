import type { DefinitionFields } from '@quarterdeck/contract'
import type { FieldInWords } from '../forms/edit-form.tsx'
import { numberNeeded, textNeeded, textOrNull } from '../forms/read-text.ts'
import type { Fault } from '../forms/resolver-of.ts'
import { COMBINE_CHOICES, UNIT_CHOICES } from '../words.ts'

/** A definition as a form holds it; the components stand one to a line. */
export type DefinitionValues = {
  definition: {
    meaning: string
    unit: string
    decimals: string
    combine: DefinitionFields['combine']
    components: string
    headline: string
    noun: string
  }
}

/** The same with why it is made: compulsory for every definition but the first. */
export type ReasonedValues = DefinitionValues & { reason: string }

export const EMPTY_DEFINITION: DefinitionFields = {
  meaning: '',
  unit: 'count',
  decimals: 0,
  combine: 'single',
  components: [],
  headline: null,
  noun: null,
}

export function definitionValues(fields: DefinitionFields): DefinitionValues {
  return {
    definition: {
      meaning: fields.meaning,
      unit: fields.unit,
      decimals: String(fields.decimals),
      combine: fields.combine,
      components: fields.components.join('\n'),
      headline: fields.headline ?? '',
      noun: fields.noun ?? '',
    },
  }
}

/** The components that were typed, one to a line. */
export function listComponents(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Reads a definition out of its form. */
export function readDefinition(
  { definition: typed }: DefinitionValues,
  fault: Fault<DefinitionValues>,
): DefinitionFields {
  const decimals = numberNeeded(
    typed.decimals,
    { what: 'The digits after the point', least: 0, most: 6, whole: true },
    (why) => fault('definition.decimals', why),
  )
  return {
    meaning: textNeeded(typed.meaning, 'Say what is counted', (why) =>
      fault('definition.meaning', why),
    ),
    unit: typed.unit,
    decimals: Number(decimals),
    combine: typed.combine,
    ...readComponents(typed, fault),
    noun: textOrNull(typed.noun),
  }
}

function readComponents(
  { combine, components: text, headline }: DefinitionValues['definition'],
  fault: Fault<DefinitionValues>,
): Pick<DefinitionFields, 'components' | 'headline'> {
  if (combine === 'single') {
    return { components: [], headline: null }
  }
  const components = listComponents(text)
  if (components.length < 2) {
    fault('definition.components', 'Name two components or more, one to a line')
  }
  if (new Set(components).size < components.length) {
    fault('definition.components', 'Two components have the same name')
  }
  if (combine !== 'headline') {
    return { components, headline: null }
  }
  if (!components.includes(headline.trim())) {
    fault('definition.headline', 'Name the component that counts, as it is written above')
  }
  return { components, headline: headline.trim() }
}

/** Reads a new definition with its reason. */
export function readReasoned(values: ReasonedValues, fault: Fault<ReasonedValues>) {
  const reason = textNeeded(values.reason, 'Say why the definition changes', (why) =>
    fault('reason', why),
  )
  return { definition: readDefinition(values, fault), reason }
}

/** The fields as they read where two versions stand side by side. */
export function definitionInWords(values: ReasonedValues): FieldInWords<ReasonedValues>[] {
  const { meaning, unit, decimals, combine, components, headline, noun } = values.definition
  return [
    { name: 'definition.meaning', label: 'What is counted', text: meaning },
    { name: 'definition.unit', label: 'Unit', text: UNIT_CHOICES[unit] ?? unit },
    { name: 'definition.decimals', label: 'Digits after the point', text: decimals },
    { name: 'definition.combine', label: 'Components', text: COMBINE_CHOICES[combine] },
    { name: 'definition.components', label: 'Their names', text: components || 'None' },
    { name: 'definition.headline', label: 'The one that counts', text: headline || 'None' },
    { name: 'definition.noun', label: 'Counted things', text: noun || 'None' },
    { name: 'reason', label: 'Reason', text: values.reason },
  ]
}
