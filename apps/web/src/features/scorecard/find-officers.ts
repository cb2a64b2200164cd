import type { Scorecard } from '@quarterdeck/contract'

/** Everyone who answers for a measure or a milestone of the quarter, once, by name. */
export function findOfficers({
  measures,
  milestones,
}: Pick<Scorecard, 'measures' | 'milestones'>): string[] {
  const names = [
    ...measures.flatMap((measure) => measure.officers),
    ...milestones.flatMap((milestone) => milestone.owners),
  ]
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b, 'en'))
}
