import { sayName } from './say-name.ts'

/** One field of what was held, before and after; null where there was none. */
export type HeldField = {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
  readonly change: 'Changed' | 'Added' | 'Removed' | 'The same'
}

/**
 * What was held before and after a change, field by field, in the order of the fields. A field
 * inside another is named with it: "Roles 1 › Board".
 */
export function compareHeld(before: unknown, after: unknown): HeldField[] {
  const was = new Map(fieldsOf(before))
  const is = new Map(fieldsOf(after))
  return [...new Set([...was.keys(), ...is.keys()])].map((field) => {
    const one = was.get(field) ?? null
    const other = is.get(field) ?? null
    return { field, before: one, after: other, change: describeChange(one, other) }
  })
}

function describeChange(before: string | null, after: string | null): HeldField['change'] {
  if (before === after) {
    return 'The same'
  }
  if (before === null) {
    return 'Added'
  }
  return after === null ? 'Removed' : 'Changed'
}

function fieldsOf(held: unknown, name = ''): [string, string][] {
  if (held === null || held === undefined) {
    return []
  }
  if (Array.isArray(held) && held.every((one) => typeof one !== 'object')) {
    return [[name || 'Value', held.join(', ')]]
  }
  if (typeof held === 'object') {
    return Object.entries(held).flatMap(([part, inner]) =>
      fieldsOf(
        inner,
        Array.isArray(held) ? `${name} ${Number(part) + 1}`.trim() : join(name, part),
      ),
    )
  }
  return [[name || 'Value', sayValue(held)]]
}

function join(name: string, part: string): string {
  return name === '' ? sayName(part) : `${name} › ${sayName(part)}`
}

function sayValue(value: unknown): string {
  if (typeof value === 'boolean') {
    return value ? 'Yes' : 'No'
  }
  return String(value)
}
