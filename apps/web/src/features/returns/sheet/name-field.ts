import type { Availability, RestatementDraft, ReturnSheet } from '@quarterdeck/contract'
import { STATUS_WORDS } from '@quarterdeck/wording'
import { AVAILABILITY_CHOICES, MILESTONE_CHOICES, PROMPTS } from '../words.ts'

const FIGURE_FIELDS: Readonly<Record<string, string>> = {
  availability: 'Is there a figure?',
  value: 'Figure',
  numerator: 'Numerator',
  denominator: 'Denominator',
  provisional: 'Provisional',
  from: 'First day',
  to: 'Last day',
  label: 'What it is about, in words',
  doubtful: 'Doubt',
  note: 'Note',
}

const OTHER_FIELDS: Readonly<Record<string, string>> = {
  ...PROMPTS,
  restatements: 'Earlier figures',
  'judgement/status': 'Judgement',
  'judgement/reason': 'Why it is judged so',
  sameAs: 'Whose text it is',
  state: 'State',
  dueDate: 'New day',
  dueText: 'New day, in words',
}

/** What a field of a return is called, by its path: `figures/1/value` is "Looked after: Figure". */
export function nameField(path: string, components: readonly (string | null)[]): string {
  const [, index, field = ''] = /^figures\/(\d+)\/(.+)$/.exec(path) ?? []
  if (index === undefined) {
    return OTHER_FIELDS[path] ?? path
  }
  const component = components[Number(index)] ?? null
  const name = FIGURE_FIELDS[field] ?? field
  return component === null ? name : `${component}: ${name}`
}

/** A field’s value as people read it. */
export function sayValue(path: string, value: unknown, sheet: ReturnSheet): string {
  if (value === null || value === '') {
    return path === 'sameAs' ? 'A text of its own' : 'Nothing'
  }
  if (typeof value === 'boolean') {
    return value ? 'Yes' : 'No'
  }
  if (path === 'restatements' && Array.isArray(value)) {
    return sayRestatements(value as RestatementDraft[])
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (path.endsWith('/availability')) {
    return AVAILABILITY_CHOICES[text as Availability] ?? text
  }
  if (path === 'judgement/status') {
    return STATUS_WORDS[text as keyof typeof STATUS_WORDS] ?? text
  }
  if (path === 'state') {
    return MILESTONE_CHOICES[text as keyof typeof MILESTONE_CHOICES] ?? text
  }
  if (path === 'sameAs') {
    const other = sheet.measure?.texts.find(({ id }) => id === text)
    return other === undefined ? text : `${other.code} ${other.title}`
  }
  return text
}

function sayRestatements(restatements: readonly RestatementDraft[]): string {
  const lines = restatements.map(
    ({ component, to, value, why }) =>
      `${component === null ? '' : `${component}, `}up to ${to}: ${value || 'nothing'}. ${why}`,
  )
  return lines.length === 0 ? 'Nothing' : lines.join('\n')
}
