import {
  decimal,
  definitionOf,
  differenceText,
  figureText,
  limitOf,
  type MeasureCase,
  type MeasureTarget,
  type Target,
  type TargetCell,
  targetFor,
} from '@quarterdeck/judgement'
import type { Printed } from './figure-cells.ts'

/** The target cell: its number, or why there is none, and what stands against it. */
export function targetCell(measure: MeasureCase, unit: string, printed: Printed): TargetCell {
  const definition = definitionOf(measure.indicator, measure.definition)
  const main = targetFor(measure.targets, definition.headline)
  const values = measure.targets.flatMap((each) => targetFigure(measure, each))
  return {
    availability: values.length > 0 ? 'reported' : 'not-applicable',
    ...printed,
    kind: main?.kind ?? 'none',
    remark: main === null ? 'None set' : remarkOf(main, unit),
    values,
    total: null,
  }
}

function targetFigure(measure: MeasureCase, { component, target }: MeasureTarget) {
  const { decimals } = definitionOf(measure.indicator, measure.definition)
  // A target keeps the unit of the definition it was set on.
  const own = definitionOf(measure.indicator, target.definition)
  const limit = limitOf(target, { unit: own.unit, decimals, period: measure.period })
  if (limit === null) return []
  const isLine = limit.low.eq(limit.high)
  const figure = {
    component,
    value: isLine ? exactValue(target, limit.high.toFixed()) : null,
    text: isLine ? figureText(exactValue(target, limit.high.toFixed()), own.unit) : limit.text,
    provisional: false,
    coverage: null,
    stretch: null,
    note: null,
  }
  return [figure]
}

/** An absolute target keeps the precision it was set with: 4.0%, not 4%. */
function exactValue(target: Target, worked: string): string {
  const isPlain = target.kind === 'absolute' && Object.keys(target.periodTargets).length === 0
  return isPlain && target.value !== null ? target.value : worked
}

const NONE = {
  'not-set': 'None set',
  'benchmarking-year': 'Benchmarking year',
  'small-cohort': 'None, small cohort',
}

function remarkOf(target: Target, unit: string): string | null {
  if (target.disputed !== null) return `Disputed: ${target.disputed}.`
  return targetRemark(target, unit)
}

/** Why there is no target, or what a change stands on; null for a plain number. */
export function targetRemark(target: Target, unit: string): string | null {
  if (target.kind === 'none') return NONE[target.reason ?? 'not-set']
  if (target.kind !== 'change' || target.value === null) return null
  const change = decimal(target.value)
  const word = change.lt(0) ? 'reduction' : 'increase'
  const amount = differenceText(change, unit)
  if (target.baseline === null) return `A ${word} of ${amount}, from a figure not known yet`
  return `A ${word} of ${amount} from ${figureText(target.baseline, unit)}`
}

/** The target as a line across the small chart; null where no single number serves. */
export function sparklineTarget(measure: MeasureCase, unit: string): string | null {
  const definition = definitionOf(measure.indicator, measure.definition)
  if (definition.combine === 'each') return null
  const target = targetFor(measure.targets, definition.headline)
  if (target === null || target.disputed !== null) return null
  if (target.definition !== measure.definition) return null
  const { decimals } = definition
  const limit = limitOf(target, { unit, decimals, period: measure.period })
  return limit !== null && limit.low.eq(limit.high) ? limit.high.toFixed() : null
}
