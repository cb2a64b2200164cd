import type { AuditChange } from '@quarterdeck/contract'
import type { Names } from './names.ts'
import { sayValue } from './say-value.ts'

type Field = { readonly name: string; readonly value: string }

/**
 * What a change changed, field by field, in the order of the fields and in words; null for a field
 * that was or is not there. A field inside another is named with it: "Target › Value".
 */
export function describeChanges(before: unknown, after: unknown, names: Names): AuditChange[] {
  const was = fieldsOf(before, names)
  const is = fieldsOf(after, names)
  const all = [...new Set([...was, ...is].map(({ name }) => name))]
  return all
    .map((field) => ({ field, before: valueIn(was, field), after: valueIn(is, field) }))
    .filter((each) => each.before !== each.after)
}

function valueIn(fields: readonly Field[], wanted: string): string | null {
  return fields.find(({ name }) => name === wanted)?.value ?? null
}

function fieldsOf(held: unknown, names: Names, within = '', key = ''): Field[] {
  const lone = sayValue(key, held, names)
  if (lone !== null) {
    return lone === '' ? [] : [{ name: within === '' ? 'Value' : within, value: lone }]
  }
  if (Array.isArray(held)) {
    return held.flatMap((each, at) => fieldsOf(each, names, `${within} ${at + 1}`.trim(), key))
  }
  return Object.entries(held as object).flatMap(([part, value]) =>
    fieldsOf(value, names, within === '' ? sayName(part) : `${within} › ${sayName(part)}`, part),
  )
}

/** Names that are not what they would be called. */
const CALLED: Readonly<Record<string, string>> = {
  email: 'E-mail address',
  leftOn: 'Left on',
  how: 'By what',
  wrong: 'What was wrong',
  attempt: 'Failed in a row',
}

/** "Public name" of `publicName`. */
function sayName(name: string): string {
  const words = name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll(/[-_]/g, ' ')
  return CALLED[name] ?? words.charAt(0).toUpperCase() + words.slice(1).toLowerCase()
}
