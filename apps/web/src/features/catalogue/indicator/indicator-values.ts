import type { IndicatorFields } from '@quarterdeck/contract'
import type { FieldInWords } from '../forms/edit-form.tsx'
import { textNeeded, textOrNull } from '../forms/read-text.ts'
import type { Fault } from '../forms/resolver-of.ts'
import { BASIS_CHOICES, MONTHS, POLARITY_CHOICES, YEAR_CHOICES } from '../words.ts'

/** An indicator's fields as a form holds them; named as they are sent, so that faults find them. */
export type IndicatorValues = {
  fields: {
    name: string
    polarity: IndicatorFields['polarity']
    basis: IndicatorFields['basis']
    yearType: IndicatorFields['yearType']
    seasonal: { reason: string; decidingMonth: string }
    smallNumbers: boolean
    benchmark: string
    source: string
  }
}

export function indicatorValues(fields: IndicatorFields): IndicatorValues {
  const { name, polarity, basis, yearType, seasonal, smallNumbers, benchmark, source } = fields
  return {
    fields: {
      name,
      polarity,
      basis,
      yearType,
      seasonal: {
        reason: seasonal?.reason ?? '',
        decidingMonth: seasonal === null ? '' : String(seasonal.decidingMonth),
      },
      smallNumbers,
      benchmark: benchmark ?? '',
      source: source ?? '',
    },
  }
}

/** Reads an indicator's fields out of its form. */
export function readIndicator(
  { fields }: IndicatorValues,
  fault: Fault<IndicatorValues>,
): IndicatorFields {
  return {
    name: textNeeded(fields.name, 'Enter a name for the indicator', (why) =>
      fault('fields.name', why),
    ),
    polarity: fields.polarity,
    basis: fields.basis,
    yearType: fields.yearType,
    seasonal: readSeason(fields.seasonal, fault),
    smallNumbers: fields.smallNumbers,
    benchmark: textOrNull(fields.benchmark),
    source: textOrNull(fields.source),
  }
}

function readSeason(
  { reason, decidingMonth }: IndicatorValues['fields']['seasonal'],
  fault: Fault<IndicatorValues>,
): IndicatorFields['seasonal'] {
  const why = textOrNull(reason)
  if (why === null && decidingMonth === '') {
    return null
  }
  if (why === null) {
    fault('fields.seasonal.reason', 'Say why a month decides, or choose no month')
  }
  if (decidingMonth === '') {
    fault('fields.seasonal.decidingMonth', 'Choose the month that decides')
  }
  return { reason: why ?? '', decidingMonth: Number(decidingMonth) }
}

/** The fields as they read where two versions stand side by side. */
export function indicatorInWords({ fields }: IndicatorValues): FieldInWords<IndicatorValues>[] {
  const { seasonal } = fields
  const month = MONTHS[Number(seasonal.decidingMonth) - 1]
  return [
    { name: 'fields.name', label: 'Name', text: fields.name },
    { name: 'fields.polarity', label: 'Better', text: POLARITY_CHOICES[fields.polarity] },
    { name: 'fields.basis', label: 'When', text: BASIS_CHOICES[fields.basis] },
    { name: 'fields.yearType', label: 'Year', text: YEAR_CHOICES[fields.yearType] },
    {
      name: 'fields.seasonal',
      label: 'Season',
      text: month === undefined ? 'None' : `${seasonal.reason} (${month})`,
    },
    {
      name: 'fields.smallNumbers',
      label: 'Small numbers',
      text: fields.smallNumbers ? 'Kept back from the public' : 'No',
    },
    { name: 'fields.benchmark', label: 'National measure', text: fields.benchmark || 'None' },
    { name: 'fields.source', label: 'Source', text: fields.source || 'Not stated' },
  ]
}
