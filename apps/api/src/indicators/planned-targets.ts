import type { PlannedTarget } from '@quarterdeck/contract'
import {
  definitionOf,
  type Indicator,
  limitOf,
  type Policy,
  type Target,
  toleranceOf,
  toleranceText,
} from '@quarterdeck/judgement'
import { targetOf } from '../scorecard/measure-cases.ts'
import type { BoardRecord } from '../scorecard/scorecard-store.ts'
import { targetRemark } from '../scorecard/target-cell.ts'

/** The targets that one year's plan set, in words, with what is known of how they came about. */
export function plannedTargets(
  record: BoardRecord,
  measure: string,
  given: { indicator: Indicator; policy: Policy },
): PlannedTarget[] {
  return record.targets
    .filter(({ target }) => target.measure === measure)
    .map(({ target: row }) => ({
      component: row.component === '' ? null : row.component,
      validFrom: row.validFrom,
      kind: row.kind,
      ...inWords(targetOf(record, row), given),
      definition: row.definition,
      disputed: row.disputed,
      rationale: row.rationale,
      approvedBy: row.approvedBy,
      approvedOn: row.approvedOn,
      source: row.source,
    }))
}

function inWords(
  target: Target,
  { indicator, policy }: { indicator: Indicator; policy: Policy },
): Pick<PlannedTarget, 'text' | 'tolerance'> {
  const { unit, decimals } = definitionOf(indicator, target.definition)
  const limit = limitOf(target, { unit, decimals })
  const remark = targetRemark(target, unit)
  if (limit === null) return { text: remark ?? 'None set', tolerance: null }
  const { polarity } = indicator
  const tolerance = toleranceOf({ target, limit, polarity, unit, policy })
  return {
    text: remark === null ? limit.text : `${limit.text}. ${remark}`,
    tolerance: toleranceText(tolerance, unit),
  }
}
