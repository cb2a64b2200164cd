import { isSame } from './is-same.ts'

/** Which of two values of a field is taken: one of them, or one text after the other. */
export type Choice = 'mine' | 'theirs' | 'both'

/** One field in which two versions of a part differ, by its path: `figures/0/value`. */
export type Difference = { readonly path: string; readonly mine: unknown; readonly theirs: unknown }

/** A list of restatements is one field: its lines may be of other figures in the other version. */
const WHOLE = ['restatements']

/** The fields in which two versions differ. `{ why: 'a' }` and `{ why: 'b' }` differ in `why`. */
export function compareParts(mine: unknown, theirs: unknown, path = ''): Difference[] {
  if (isSame(mine, theirs)) {
    return []
  }
  const names = sharedNames(mine, theirs, path)
  if (names === null) {
    return [{ path, mine, theirs }]
  }
  return names.flatMap((name) => compareParts(at(mine, name), at(theirs, name), below(path, name)))
}

/**
 * My version with theirs wherever I changed nothing, so that what only they changed is not called
 * mine. From `{ ced: 5, map: 1 }` I made map 2 and they made ced 6: `{ ced: 6, map: 2 }`.
 * @param base what both continued
 */
export function keepMyChanges<Content>(mine: Content, base: Content, theirs: Content): Content {
  const changed = new Set(compareParts(base, mine).map(({ path }) => path))
  const unchanged = compareParts(mine, theirs).filter(({ path }) => !changed.has(path))
  return mergeParts(mine, theirs, Object.fromEntries(unchanged.map(({ path }) => [path, 'theirs'])))
}

/** One version made of two: each field that differs as it was chosen, mine where nothing was. */
export function mergeParts<Content>(
  mine: Content,
  theirs: Content,
  choices: Readonly<Record<string, Choice>>,
  path = '',
): Content {
  const names = isSame(mine, theirs) ? null : sharedNames(mine, theirs, path)
  if (names === null) {
    return choose(mine, theirs, choices[path] ?? 'mine')
  }
  const merged = names.map((name) => [
    name,
    mergeParts(at(mine, name), at(theirs, name), choices, below(path, name)),
  ])
  return (
    Array.isArray(mine) ? merged.map(([, value]) => value) : Object.fromEntries(merged)
  ) as Content
}

function choose<Value>(mine: Value, theirs: Value, choice: Choice): Value {
  if (choice === 'both' && typeof mine === 'string' && typeof theirs === 'string') {
    return [theirs, mine].filter((text) => text.trim() !== '').join('\n\n') as Value
  }
  return choice === 'theirs' ? theirs : mine
}

/** The names within, where both have the same; null where they are compared as they are. */
function sharedNames(mine: unknown, theirs: unknown, path: string): string[] | null {
  const areObjects = isObject(mine) && isObject(theirs)
  if (!areObjects || WHOLE.includes(path) || !isSame(Object.keys(mine), Object.keys(theirs))) {
    return null
  }
  return Object.keys(mine)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function at(value: unknown, name: string): unknown {
  return (value as Record<string, unknown>)[name]
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`
}
