import type { Catalogue } from '@quarterdeck/contract'

/** One warning with what it is about. */
export type WarnedItem = {
  readonly key: string
  readonly code: string
  readonly title: string
  /** The indicator whose page it is put right on; null for a milestone. */
  readonly indicator: string | null
  readonly sentence: string
}

export type WarningGroup = { readonly kind: string; readonly items: readonly WarnedItem[] }

/** Every warning of a year’s plan by its kind; the kind with the most comes first. */
export function groupWarnings({
  measures,
  milestones,
}: Pick<Catalogue, 'measures' | 'milestones'>): WarningGroup[] {
  const all = [
    ...measures.flatMap(({ code, title, name, indicator, warnings }) =>
      warnings.map((warning) => ({ ...warning, of: { code, title: title ?? name, indicator } })),
    ),
    ...milestones.flatMap(({ code, title, warnings }) =>
      warnings.map((warning) => ({ ...warning, of: { code, title, indicator: null } })),
    ),
  ]
  const kinds = Map.groupBy(all, ({ code }) => code)
  return [...kinds]
    .map(([kind, warnings]) => ({
      kind,
      items: warnings.map(({ sentence, of }, index) => ({
        key: `${kind} ${index}`,
        ...of,
        sentence,
      })),
    }))
    .toSorted((a, b) => b.items.length - a.items.length)
}
