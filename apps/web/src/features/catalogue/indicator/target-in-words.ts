import { formatDate } from '@quarterdeck/wording'
import type { FieldInWords } from '../forms/edit-form.tsx'
import { NO_TARGET_CHOICES, TARGET_KIND_CHOICES, TOLERANCE_CHOICES } from '../words.ts'
import type { TargetValues } from './target-values.ts'

/** A target’s fields as they read where two versions stand side by side. */
export function targetInWords({ target }: TargetValues): FieldInWords<TargetValues>[] {
  const { kind, tolerance, profile, periodTargets } = target
  return [
    { name: 'target.component', label: 'For', text: target.component || 'The whole measure' },
    { name: 'target.validFrom', label: 'From', text: day(target.validFrom) },
    { name: 'target.kind', label: 'Kind', text: TARGET_KIND_CHOICES[kind] },
    { name: 'target.value', label: 'Number', text: target.value || 'None' },
    { name: 'target.low', label: 'Low end', text: target.low || 'None' },
    { name: 'target.high', label: 'High end', text: target.high || 'None' },
    { name: 'target.baseline', label: 'Changed from', text: target.baseline || 'None' },
    { name: 'target.definition', label: 'Set on definition', text: target.definition },
    { name: 'target.tolerance', label: 'Tolerance', text: toleranceText(tolerance) },
    { name: 'target.profile', label: 'Profile', text: profileText(profile) },
    { name: 'target.lumpy', label: 'In lumps', text: target.lumpy ? 'Yes' : 'No' },
    { name: 'target.periodTargets', label: 'Single quarters', text: quartersText(periodTargets) },
    {
      name: 'target.noTargetReason',
      label: 'Why none',
      text: kind === 'none' ? NO_TARGET_CHOICES[target.noTargetReason] : 'There is one',
    },
    { name: 'target.rationale', label: 'Rationale', text: target.rationale || 'Not stated' },
    { name: 'target.approvedBy', label: 'Approved by', text: target.approvedBy || 'Not stated' },
    { name: 'target.approvedOn', label: 'Approved on', text: day(target.approvedOn) },
    { name: 'target.source', label: 'Source', text: target.source || 'Not stated' },
    { name: 'target.disputed', label: 'Disputed', text: target.disputed || 'No' },
  ]
}

function day(date: string): string {
  return date === '' ? 'Not stated' : formatDate(date)
}

function toleranceText({ kind, amount }: TargetValues['target']['tolerance']): string {
  return kind === '' ? TOLERANCE_CHOICES[''] : `${amount}: ${TOLERANCE_CHOICES[kind]}`
}

function profileText(profile: readonly string[]): string {
  return profile.every((share) => share === '') ? 'None' : `${profile.join('%, ')}%`
}

function quartersText(targets: Record<string, string>): string {
  const set = Object.entries(targets).filter(([, text]) => text !== '')
  return set.map(([quarter, text]) => `${quarter.slice(-2)}: ${text}`).join(', ') || 'None'
}
