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

export type WarningGroup = {
  readonly kind: string
  /** Whether it is only good to know. */
  readonly isNotice: boolean
  readonly items: readonly WarnedItem[]
}

/**
 * Every warning of a year’s plan by its kind: what should be put right before what is only good to
 * know, and of each the kind with the most first.
 */
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
      isNotice: warnings.every(({ severity }) => severity === 'notice'),
      items: warnings.map(({ sentence, of }, index) => ({
        key: `${kind} ${index}`,
        ...of,
        sentence,
      })),
    }))
    .toSorted((a, b) => Number(a.isNotice) - Number(b.isNotice) || b.items.length - a.items.length)
}
