import type {
  Catalogue,
  CatalogueMeasure,
  CatalogueMilestone,
  CatalogueObjective,
  CatalogueWarning,
} from '@quarterdeck/contract'
import { matchText } from '../../../ui/match-text.ts'
import { isOfTarget, otherWarnings } from './split-warnings.ts'

/** One objective with what the view leaves of its measures and milestones. */
export type PlanSection = {
  readonly id: string
  /** Null for what stands under a code that no objective of the year has. */
  readonly objective: CatalogueObjective | null
  readonly measures: readonly CatalogueMeasure[]
  readonly milestones: readonly CatalogueMilestone[]
}

type Filter = { readonly q?: string | undefined; readonly warnings?: string | undefined }

/** The plan under its objectives, in their order, without what the view leaves out. */
export function layOutPlan(
  catalogue: Pick<Catalogue, 'objectives' | 'measures' | 'milestones'>,
  filter: Filter,
): PlanSection[] {
  const measures = catalogue.measures.filter(matches(filter, ({ title, name }) => [title, name]))
  const milestones = catalogue.milestones.filter(matches(filter, ({ title }) => [title]))
  const known = catalogue.objectives.map((objective) => ({
    id: objective.code,
    objective,
    measures: measures.filter((measure) => measure.objective === objective.code),
    milestones: milestones.filter((milestone) => milestone.objective === objective.code),
  }))
  const codes = new Set(catalogue.objectives.map(({ code }) => code))
  const rest = {
    id: 'none',
    objective: null,
    measures: measures.filter((measure) => !codes.has(measure.objective)),
    milestones: milestones.filter((milestone) => !codes.has(milestone.objective)),
  }
  const isWhole = filter.q === undefined && filter.warnings === undefined
  return [...known, rest].filter(
    (section) =>
      section.measures.length + section.milestones.length > 0 ||
      (isWhole && section.objective !== null),
  )
}

type Item = {
  readonly code: string
  readonly owners: readonly { readonly name: string }[]
  readonly warnings: readonly CatalogueWarning[]
}

function matches<One extends Item>(
  { q, warnings }: Filter,
  namesOf: (item: One) => readonly (string | null)[],
): (item: One) => boolean {
  const saysQuery = matchText(q)
  return (item) =>
    hasAsked(item, warnings) &&
    saysQuery([item.code, ...namesOf(item), ...item.owners.map(({ name }) => name)])
}

function hasAsked(item: Item, asked: string | undefined): boolean {
  if (asked === 'no-target') return item.warnings.some(isOfTarget)
  return asked !== 'yes' || otherWarnings(item.warnings).length > 0
}
