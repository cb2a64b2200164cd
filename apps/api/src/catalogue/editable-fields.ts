import type {
  DefinitionFields,
  IndicatorFields,
  MeasureFields,
  Owner,
  TargetFields,
} from '@quarterdeck/contract'
import type { Row } from '../store/schema.ts'

/** What people change of each thing, as it is held: what versions are made of and audits keep. */

export function indicatorFields(row: Row<'indicators'>): IndicatorFields {
  const seasonal =
    row.seasonal === null || row.decidingMonth === null
      ? null
      : { reason: row.seasonal, decidingMonth: row.decidingMonth }
  return pickIndicatorFields({ ...row, seasonal })
}

/** The fields alone, in their one order. */
export function pickIndicatorFields(from: IndicatorFields): IndicatorFields {
  const { name, polarity, basis, yearType, seasonal, smallNumbers, benchmark, source } = from
  const when = seasonal && { reason: seasonal.reason, decidingMonth: seasonal.decidingMonth }
  return { name, polarity, basis, yearType, seasonal: when, smallNumbers, benchmark, source }
}

export function indicatorColumns({ seasonal, ...fields }: IndicatorFields) {
  return {
    ...fields,
    seasonal: seasonal?.reason ?? null,
    decidingMonth: seasonal?.decidingMonth ?? null,
  }
}

export function definitionFields(row: Omit<Row<'definitions'>, 'indicator'>): DefinitionFields {
  const { meaning, unit, decimals, combine, components, headline, noun } = row
  return { meaning, unit, decimals, combine, components, headline, noun }
}

/** @param row with the code of its objective */
export function measureFields(
  row: Omit<MeasureFields, 'owners'>,
  owners: readonly Owner[],
): MeasureFields {
  const { code, objective, aim, title } = row
  const all = owners.map(({ officer, deputy }) => ({ officer, deputy }))
  return { code, objective, aim, title, owners: all }
}

/** @param quarters the targets of single quarters of its measure and component */
export function targetFields(
  row: Omit<Row<'targets'>, 'id' | 'measure'>,
  quarters: readonly { readonly period: string; readonly value: string }[],
): TargetFields {
  const { validFrom, kind, value, low, high, baseline, definition, profile, lumpy } = row
  const { rationale, approvedBy, approvedOn, source, disputed } = row
  return {
    component: row.component === '' ? null : row.component,
    validFrom,
    kind,
    value,
    low,
    high,
    baseline,
    definition,
    tolerance:
      row.toleranceKind === null || row.tolerance === null
        ? null
        : { kind: row.toleranceKind, amount: row.tolerance },
    profile,
    lumpy,
    periodTargets: Object.fromEntries(quarters.map((each) => [each.period, each.value])),
    noTargetReason: row.reason,
    rationale,
    approvedBy,
    approvedOn,
    source,
    disputed,
  }
}

/** The columns of a target that its fields fill; its quarters stand in a table of their own. */
export function targetColumns(fields: TargetFields) {
  const { component, tolerance, noTargetReason, periodTargets: _, ...rest } = fields
  return {
    ...rest,
    component: component ?? '',
    toleranceKind: tolerance?.kind ?? null,
    tolerance: tolerance?.amount ?? null,
    reason: noTargetReason,
  }
}
