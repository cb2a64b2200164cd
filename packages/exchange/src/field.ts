import type { CellFault } from './fault.ts'

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | ({ readonly ok: false } & CellFault)

/**
 * One kind of cell: how its text is read and written, and when two of its values are the same.
 * `read(write(value))` is the same value.
 */
export type Field<T> = {
  read(text: string): Reading<T>
  write(value: T): string
  same(one: T, other: T): boolean
}

export type ValueOf<F> = F extends Field<infer T> ? T : never

export function value<T>(read: T): Reading<T> {
  return { ok: true, value: read }
}

export function cause(text: string, near?: string): Reading<never> {
  return { ok: false, cause: text, nearest: near }
}

/** A field whose values are the same where they are written the same. */
export function field<T>(
  read: (text: string) => Reading<T>,
  write: (value: T) => string = String,
): Field<T> {
  return { read, write, same: (one, other) => write(one) === write(other) }
}

/** A cell that may not be blank. */
export function required<T>(inner: Field<T>): Field<T> {
  return {
    ...inner,
    read: (text) => (text.trim() === '' ? cause('This cell may not be blank') : inner.read(text)),
  }
}

/** A cell that may be blank; blank is null. */
export function optional<T>(inner: Field<T>): Field<T | null> {
  return {
    read: (text) => (text.trim() === '' ? value(null) : inner.read(text)),
    write: (held) => (held === null ? '' : inner.write(held)),
    same: (one, other) => (one === null || other === null ? one === other : inner.same(one, other)),
  }
}

/** A cell that may be blank, which stands for a value. */
export function defaulting<T>(inner: Field<T>, blank: T): Field<T> {
  return { ...inner, read: (text) => (text.trim() === '' ? value(blank) : inner.read(text)) }
}
