import { cause, type Field, field, type Reading, value } from './field.ts'
import { nearest } from './nearest.ts'

/** Text as it stands. */
export const text: Field<string> = field(value)

/** A name that others refer to by: a stray space, which nobody sees, would make it another. */
export const code: Field<string> = field((written) =>
  written === written.trim() ? value(written) : cause('There is a space before or after it'),
)

/** One of a closed set of words. */
export function oneOf<T extends string>(words: readonly T[]): Field<T> {
  return field((written) => {
    const word = words.find((each) => each === written)
    return word === undefined
      ? cause(`It must be one of: ${words.join(', ')}`, nearest(written, words))
      : value(word)
  })
}

export const yesNo: Field<boolean> = field(
  (written) => {
    if (written === 'yes' || written === 'no') {
      return value(written === 'yes')
    }
    return cause('Write yes or no')
  },
  (held) => (held ? 'yes' : 'no'),
)

const SEPARATOR = ';'

/** Several of a kind, separated by `;`. None may be blank and none may stand twice. */
export function listOf<T>(item: Field<T>): Field<T[]> {
  return field(
    (written) => {
      const parts = written.split(SEPARATOR).map((part) => part.trim())
      if (parts.includes('')) {
        return cause('An entry of the list is blank')
      }
      return readAll(parts, item)
    },
    (held) => held.map(item.write).join(SEPARATOR),
  )
}

/** A list in which no entry may stand twice. */
export function setOf<T>(item: Field<T>): Field<T[]> {
  const list = listOf(item)
  return {
    ...list,
    read: (written) => {
      const reading = list.read(written)
      if (!reading.ok) {
        return reading
      }
      const names = reading.value.map(item.write)
      const twice = names.find((name, at) => names.indexOf(name) < at)
      return twice === undefined ? reading : cause(`${twice} stands in the list twice`)
    },
  }
}

function readAll<T>(parts: readonly string[], item: Field<T>): Reading<T[]> {
  const values: T[] = []
  for (const part of parts) {
    const reading = item.read(part)
    if (!reading.ok) {
      return reading
    }
    values.push(reading.value)
  }
  return value(values)
}
