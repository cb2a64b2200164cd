import type {
  Assurance,
  SignalDirection,
  SignalRule,
  Variation,
  XmrPolarity,
} from '../../../packages/judgement/src/xmr/index.ts'

/** The words of the cases for what the engine says: the whole of the mapping between the two. */

export type CaseDirection = 'increase' | 'decrease' | 'neutral'

export const POLARITY: Record<CaseDirection, XmrPolarity> = {
  increase: 'higher',
  decrease: 'lower',
  neutral: 'none',
}

const RULE_LABELS: Record<SignalRule, Record<SignalDirection, string>> = {
  'outside-limits': { high: 'Above UCL', low: 'Below LCL' },
  trend: { high: '7 Point Trend (Increasing)', low: '7 Point Trend (Decreasing)' },
  'two-of-three': { high: '2 in 3 Above CL', low: '2 in 3 Below CL' },
  shift: { high: '7 Points Above CL', low: '7 Points Below CL' },
}

const ASSURANCE_ICONS: Record<Assurance['type'], string | null> = {
  pass: 'pass',
  fail: 'fail',
  'hit-and-miss': 'inconsistent',
  none: null,
}

const ASSURANCE_TYPES: Record<Assurance['type'], string | null> = {
  pass: 'consistent_pass',
  fail: 'consistent_fail',
  'hit-and-miss': 'inconsistent',
  none: null,
}

export function ruleLabelOf(variation: Variation): string {
  if (variation.type === 'common-cause') return 'Common Cause'
  return RULE_LABELS[variation.rule][variation.direction]
}

export function pointTypeOf(variation: Variation): string {
  if (variation.type === 'common-cause') return 'common_cause'
  if (variation.type === 'neutral') return `special_cause_neutral_${variation.direction}`
  return `special_cause_${variation.type}`
}

export function variationIconOf(variation: Variation): string {
  if (variation.type === 'common-cause') return 'common_cause'
  return `${variation.type}_${variation.direction}`
}

export function assuranceIconOf(assurance: Assurance): string | null {
  return ASSURANCE_ICONS[assurance.type]
}

export function assuranceTypeOf(assurance: Assurance): string | null {
  return ASSURANCE_TYPES[assurance.type]
}
