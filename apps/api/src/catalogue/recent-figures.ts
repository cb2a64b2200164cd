import type { CatalogueIndicator } from '@quarterdeck/contract'
import { type Definition, figureText, newestOfEach } from '@quarterdeck/judgement'
import { figureOf } from '../scorecard/measure-cases.ts'
import type { PlanRows } from './read-plan-rows.ts'

const MOST = 8

/** The newest figures of a definition as they stand now: of each component, the newest stretch first. */
export function recentFigures(
  revisions: PlanRows['revisions'],
  { version, unit }: Pick<Definition, 'version' | 'unit'>,
): CatalogueIndicator['recentFigures'] {
  const own = revisions.filter(({ definition }) => definition === version)
  const figures = newestOfEach(own, (each) => each.return)
    .toReversed()
    .map(figureOf)
    .flatMap(({ component, coverage, value }) =>
      value === null ? [] : { component, coverage: coverage.label, text: figureText(value, unit) },
    )
  const ofEach = Map.groupBy(figures, ({ component }) => component)
  return [...ofEach.values()].flatMap((each) => each.slice(0, MOST))
}
