import type { HistoryEntry } from '@quarterdeck/contract'
import { formatDate, formatPeriod } from '@quarterdeck/wording'
import { percentOf } from '../forms/percent.ts'
import {
  BASIS_CHOICES,
  COMBINE_CHOICES,
  MONTHS,
  NO_TARGET_CHOICES,
  POLARITY_CHOICES,
  TARGET_KIND_CHOICES,
  UNIT_CHOICES,
  YEAR_CHOICES,
} from '../words.ts'

/** One field that a change changed: "Aim: Monitor → Reduce". Null where it was or is not there. */
export type ChangedField = {
  readonly label: string
  readonly before: string | null
  readonly after: string | null
}

const ACTIONS: Readonly<Record<string, string>> = {
  'create-indicator': 'Added the indicator',
  'update-indicator': 'Changed the indicator',
  'create-definition': 'Gave it a new definition',
  'create-measure': 'Put it into a year’s plan',
  'update-measure': 'Changed its place in a year’s plan',
  'set-target': 'Set a target',
  'roll-forward': 'Rolled it forward into a new year',
  'take-back-target': 'Took a target back',
  'take-back-definition': 'Took a definition back',
  'take-back-measure': 'Took it out of a year’s plan',
  import: 'Imported',
}

/** What was done, in words; an action that is new here reads as its name does. */
export function describeAction(action: string): string {
  const words = action.replaceAll('-', ' ')
  return ACTIONS[action] ?? words.charAt(0).toUpperCase() + words.slice(1)
}

const LABELS: Readonly<Record<string, string>> = {
  approvedBy: 'Approved by',
  approvedOn: 'Approved on',
  basis: 'When',
  benchmark: 'National measure',
  combine: 'Components',
  components: 'Names of the components',
  decimals: 'Digits after the point',
  definition: 'Definition',
  headline: 'Component that counts',
  low: 'Low end',
  high: 'High end',
  baseline: 'Changed from',
  lumpy: 'In lumps',
  meaning: 'What is counted',
  noTargetReason: 'Why there is no target',
  noun: 'Counted things',
  periodTargets: 'Targets of single quarters',
  polarity: 'Better',
  seasonal: 'Season',
  smallNumbers: 'Small numbers',
  validFrom: 'In force from',
  yearType: 'Its year',
}

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  basis: BASIS_CHOICES,
  combine: COMBINE_CHOICES,
  kind: TARGET_KIND_CHOICES,
  noTargetReason: NO_TARGET_CHOICES,
  polarity: POLARITY_CHOICES,
  unit: UNIT_CHOICES,
  yearType: YEAR_CHOICES,
}

/** The fields that a change changed, each before and after in words. */
export function describeChange({
  before,
  after,
}: Pick<HistoryEntry, 'before' | 'after'>): ChangedField[] {
  const [was, is] = [flatten(before), flatten(after)]
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])]
  return names
    .map((name) => ({
      label: LABELS[name] ?? sayName(name),
      before: sayValue(name, was[name]),
      after: sayValue(name, is[name]),
    }))
    .filter((field) => field.before !== field.after)
}

/** The fields of a thing; those of a thing within it stand beside its own. */
function flatten(held: unknown): Record<string, unknown> {
  if (typeof held !== 'object' || held === null || Array.isArray(held)) {
    return {}
  }
  const { fields, definition, target, measure, ...own } = held as Record<string, unknown>
  const inner = { fields, definition, target, measure }
  const nested = Object.entries(inner).filter(([, value]) => isThing(value))
  const plain = Object.entries(inner).filter(([, value]) => value !== undefined && !isThing(value))
  return Object.assign(
    { ...own, ...Object.fromEntries(plain) },
    ...nested.map(([, value]) => flatten(value)),
  ) as Record<string, unknown>
}

function isThing(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sayName(name: string): string {
  if (formatPeriod(name) !== name) return formatPeriod(name)
  const words = name.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function sayValue(name: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') {
    return null
  }
  if (typeof value === 'string') {
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : (WORDS[name]?.[value] ?? value)
  }
  if (typeof value === 'boolean') {
    return value ? 'Yes' : 'No'
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => sayItem(item)).join(', ')
    return items === '' ? null : items
  }
  if (typeof value === 'object') {
    return sayThing(value as Record<string, unknown>)
  }
  return typeof value === 'number' ? String(value) : null
}

function sayItem(item: unknown): string {
  if (!isThing(item)) return String(item)
  const { officer, name, deputy } = item as Record<string, unknown>
  const who = [name, officer].find((each) => typeof each === 'string')
  if (who !== undefined) return `${sayId(who)}${deputy === true ? ' (deputy)' : ''}`
  return sayFields(item as Record<string, unknown>)
}

/** The name that an id was made from, as far as it can be told: "liz-davenport" is Liz Davenport. */
function sayId(id: string): string {
  return /^[a-z0-9-]+$/.test(id)
    ? id.replaceAll(
        /(^|-)([a-z])/g,
        (_, gap: string, letter: string) => `${gap === '' ? '' : ' '}${letter.toUpperCase()}`,
      )
    : id
}

/** The fields of a thing in a list, in words: "Kind: A number to reach, Value: 34". */
function sayFields(thing: Record<string, unknown>): string {
  return Object.entries(thing)
    .map(([name, value]) => [LABELS[name] ?? sayName(name), sayValue(name, value)] as const)
    .flatMap(([label, value]) => (value === null ? [] : `${label}: ${value}`))
    .join(', ')
}

function sayThing(thing: Record<string, unknown>): string | null {
  const { kind, amount, reason, decidingMonth } = thing
  if (typeof kind === 'string' && typeof amount === 'string') {
    const size = kind === 'relative' ? `${percentOf(amount)}%` : amount
    return kind === 'floor' ? `a floor of ${size}` : size
  }
  if (typeof reason === 'string' && typeof decidingMonth === 'number') {
    return `${reason} (${MONTHS[decidingMonth - 1]})`
  }
  return sayFields(thing) || null
}
