import type { MeasureFields } from '@quarterdeck/contract'
import type { FieldInWords } from '../forms/edit-form.tsx'
import { textNeeded, textOrNull } from '../forms/read-text.ts'
import type { Fault } from '../forms/resolver-of.ts'

/** A measure's fields as a form holds them. */
export type MeasureValues = {
  measure: {
    code: string
    objective: string
    aim: string
    title: string
    owners: { officer: string; deputy: boolean }[]
  }
}

export function measureValues(fields: MeasureFields): MeasureValues {
  const { code, objective, aim, title, owners } = fields
  return {
    measure: {
      code,
      objective,
      aim,
      title: title ?? '',
      owners: owners.map(({ officer, deputy }) => ({ officer, deputy })),
    },
  }
}

/** A code as plans print it: `PED03 01`, `PED06d`. */
export const CODE = /^[A-Za-z]{1,10}[0-9A-Za-z. -]{0,19}$/

/** Reads a measure's fields out of its form. */
export function readMeasure(
  { measure }: MeasureValues,
  fault: Fault<MeasureValues>,
): MeasureFields {
  const code = measure.code.trim()
  if (!CODE.test(code)) {
    fault('measure.code', 'Enter the code as the plan prints it, such as PED03 01')
  }
  measure.owners.forEach(({ officer }, index) => {
    if (officer === '') {
      fault(`measure.owners.${index}.officer`, 'Choose an officer, or take the line away')
    } else if (measure.owners.findIndex((other) => other.officer === officer) < index) {
      fault(`measure.owners.${index}.officer`, 'This officer is named above already')
    }
  })
  return {
    code,
    objective: textNeeded(measure.objective, 'Choose an objective', (why) =>
      fault('measure.objective', why),
    ),
    aim: measure.aim.trim(),
    title: textOrNull(measure.title),
    owners: measure.owners,
  }
}

/** The fields as they read where two versions stand side by side. */
export function measureInWords(
  nameOf: (officer: string) => string,
): (values: MeasureValues) => FieldInWords<MeasureValues>[] {
  return ({ measure }) => [
    { name: 'measure.code', label: 'Code', text: measure.code },
    { name: 'measure.objective', label: 'Objective', text: measure.objective },
    { name: 'measure.aim', label: 'Aim', text: measure.aim || 'None' },
    {
      name: 'measure.title',
      label: 'Title in this plan',
      text: measure.title || 'As the indicator',
    },
    {
      name: 'measure.owners',
      label: 'Owners',
      text:
        measure.owners
          .map(({ officer, deputy }) => `${nameOf(officer)}${deputy ? ' (deputy)' : ''}`)
          .join('\n') || 'None',
    },
  ]
}
