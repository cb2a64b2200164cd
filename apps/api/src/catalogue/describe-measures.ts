import type { CatalogueMeasure } from '@quarterdeck/contract'
import {
  type CatalogueWarning,
  type Indicator,
  newestDefinition,
  type PlannedMeasure,
  warnAboutCodes,
  warnAboutMeasure,
} from '@quarterdeck/judgement'
import { figureOf, indicatorOf, targetOf } from '../scorecard/measure-cases.ts'
import type { MeasureRow, OwnerRow, TargetRow } from './catalogue-store.ts'
import { measureFields, targetFields } from './editable-fields.ts'
import { hasLeft } from './has-left.ts'
import { yearIdOf } from './plan-year.ts'
import type { PlanRows } from './read-plan-rows.ts'
import { targetText } from './target-text.ts'
import { dayToLookAt, targetsInForce } from './targets-in-force.ts'
import { versionOf } from './version-of.ts'

/** As the policies of most boards have it; only for a board that has none yet. */
const USUAL_TOLERANCE = '0.05'

/** What one measure is described from: its own rows. */
export type OneMeasure = {
  readonly row: MeasureRow
  readonly owners: readonly OwnerRow[]
  /** Every version, the oldest first. */
  readonly targets: readonly TargetRow[]
  /** The day that owners have left by. */
  readonly today: string
  /** Those in force. */
  readonly inForce: readonly TargetRow[]
  readonly planned: PlannedMeasure
}

/** Puts the rows of each measure together. */
export function gatherMeasures(rows: PlanRows, today: string): OneMeasure[] {
  const ownersOf = Map.groupBy(rows.owners, ({ measure }) => measure)
  const targetsOf = Map.groupBy(rows.targets, ({ measure }) => measure)
  const revisionsOf = Map.groupBy(rows.revisions, ({ indicator }) => indicator)
  return rows.measures.map((row) => {
    const owners = ownersOf.get(row.id) ?? []
    const targets = targetsOf.get(row.id) ?? []
    const day = dayToLookAt(row.year, today)
    const indicator = indicatorOf(rows, row.indicator)
    const inForce = inOrder(targetsInForce(targets, day), indicator)
    const policy = rows.policies.findLast(({ from }) => from <= day) ?? rows.policies[0]
    return {
      row,
      owners,
      targets,
      today,
      inForce,
      planned: {
        code: row.code,
        year: row.year,
        indicator,
        owners: owners.filter(({ deputy }) => !deputy).map(({ name }) => name),
        targets: inForce.map((target) => ({
          component: target.component === '' ? null : target.component,
          target: targetOf(rows, target),
        })),
        figures: (revisionsOf.get(row.indicator) ?? []).map(figureOf),
        policy: policy ?? { toleranceRelative: USUAL_TOLERANCE },
      },
    }
  })
}

/** As the newest definition that they are set on lists its components. */
function inOrder(targets: readonly TargetRow[], { definitions }: Indicator): TargetRow[] {
  const set = new Set(targets.map(({ definition }) => definition))
  const components = definitions.findLast(({ version }) => set.has(version))?.components ?? []
  return targets.toSorted(
    (one, other) => components.indexOf(one.component) - components.indexOf(other.component),
  )
}

/** The version of a measure: of its place in the plan and of its targets, which change together. */
function measureVersion({ row, owners, targets }: OneMeasure, rows: PlanRows): string {
  return versionOf([
    measureFields(row, owners),
    targets.map((target) => targetFields(target, quartersOf(rows, target))),
  ])
}

/** The targets of single quarters beside a target. */
export function quartersOf(
  { periodTargets }: Pick<PlanRows, 'periodTargets'>,
  { measure, component }: Pick<TargetRow, 'measure' | 'component'>,
) {
  return periodTargets.filter((each) => each.measure === measure && each.component === component)
}

/**
 * A measure as the catalogue gives it.
 * @param ofCodes the warnings about codes by measure id
 */
export function describeMeasure(
  one: OneMeasure,
  rows: PlanRows,
  ofCodes: ReadonlyMap<string, CatalogueWarning>,
): CatalogueMeasure {
  const { row, owners, inForce, planned, today } = one
  const definition = newestDefinition(planned)
  const ofCode = ofCodes.get(row.id)
  const warnings = [...(ofCode === undefined ? [] : [ofCode]), ...warnAboutMeasure(planned)]
  return {
    ...measureFields(row, owners),
    objectiveTitle: row.objectiveTitle,
    version: measureVersion(one, rows),
    indicator: row.indicator,
    name: row.name,
    year: yearIdOf(row.year),
    yearLabel: row.year,
    owners: owners.map(({ officer, deputy, name, leftOn }) => ({
      officer,
      deputy,
      name,
      left: hasLeft({ leftOn }, today),
    })),
    targetTexts: inForce.map((target) => labelledText(rows, target, planned.indicator)),
    definition: definition.version,
    components: [...definition.components],
    smallNumbers: planned.indicator.smallNumbers,
    warnings,
  }
}

/** "Residential: At least 95%". */
function labelledText(rows: PlanRows, target: TargetRow, indicator: Indicator): string {
  const text = targetText(targetOf(rows, target), indicator)
  return target.component === '' ? text : `${target.component}: ${text}`
}

/** The warnings about codes that measures of one board and year share, by measure id. */
export function warnAboutMeasureCodes(
  measures: readonly MeasureRow[],
): ReadonlyMap<string, CatalogueWarning> {
  const byYear = Map.groupBy(measures, ({ year }) => year)
  return new Map(
    [...byYear.values()].flatMap((all) => [
      ...warnAboutCodes(
        'measure',
        all.map(({ id, code, title, name }) => ({ id, code, title: title ?? name })),
      ),
    ]),
  )
}
