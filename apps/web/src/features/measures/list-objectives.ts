import type { IndicatorList, IndicatorSummary } from '@quarterdeck/contract'

/** An objective that indicators of the list answer to. */
export type ObjectiveChoice = {
  /** Its name in an address: "PED03"; "PED03 2018/19" where the newest plan has it no longer. */
  readonly id: string
  readonly code: string
  readonly title: string
  /** The newest year whose plan has it; null where that is the newest plan. */
  readonly year: string | null
}

/**
 * The objectives of the newest plan in its order, then those of earlier plans alone. A code names
 * another objective in another year, so an objective is known by its code and its title together.
 */
export function listObjectives({
  indicators,
  years,
}: Pick<IndicatorList, 'indicators' | 'years'>): ObjectiveChoice[] {
  const found = new Map<string, ObjectiveChoice>()
  for (const { objective, codes } of indicators) {
    const { code, title } = objective
    const year = codes[0]?.year ?? null
    const isNewest = year === null || year === years[0]
    const key = `${code} ${title}`
    if (!found.has(key)) {
      found.set(key, {
        id: isNewest ? code : `${code} ${year}`,
        code,
        title,
        year: isNewest ? null : year,
      })
    }
  }
  return [...found.values()]
}

/** Whether an indicator's newest objective is this one. */
export function answersTo({ objective }: IndicatorSummary, choice: ObjectiveChoice): boolean {
  return objective.code === choice.code && objective.title === choice.title
}
