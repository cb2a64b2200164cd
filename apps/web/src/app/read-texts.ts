import { dropUnset, textOf } from './read-search.ts'

/**
 * Makes what reads an address's texts, of which a page knows these names. Whatever else stands in the
 * address stays there unread: to list the names in the code as well would cost the first view.
 */
export function readTexts<Name extends string>() {
  return (raw: Record<string, unknown>) =>
    dropUnset(
      Object.fromEntries(Object.entries(raw).map(([name, text]) => [name, textOf(text)])),
    ) as { [N in Name]?: string }
}
