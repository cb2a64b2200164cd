import { dropUnset, textOf } from './read-search.ts'

/** Makes what reads these texts from an address, and drops whatever else stands in it. */
export function readTexts<const Name extends string>(...names: readonly Name[]) {
  return (raw: Record<string, unknown>) =>
    dropUnset(Object.fromEntries(names.map((name) => [name, textOf(raw[name])]))) as {
      [N in Name]?: string
    }
}
