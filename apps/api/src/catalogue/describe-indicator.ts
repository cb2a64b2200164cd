import type { CatalogueIndicator, TargetVersion } from '@quarterdeck/contract'
import { dayBefore, daysOf } from '@quarterdeck/judgement'
import { DomainError } from '../errors.ts'
import { targetOf } from '../scorecard/measure-cases.ts'
import type { Row } from '../store/schema.ts'
import { type Reading, readMeasures } from './catalogue-store.ts'
import {
  describeMeasure,
  gatherMeasures,
  type OneMeasure,
  quartersOf,
  warnAboutMeasureCodes,
} from './describe-measures.ts'
import { definitionFields, indicatorFields, targetFields } from './editable-fields.ts'
import { listHistory } from './list-history.ts'
import { type PlanRows, readPlanRows } from './read-plan-rows.ts'
import { recentFigures } from './recent-figures.ts'
import { isSeen, type Sees } from './see-catalogue.ts'
import { targetText } from './target-text.ts'
import { versionOf } from './version-of.ts'

export type AskedIndicator = {
  readonly board: string
  readonly indicator: string
  readonly sees: Sees
  /** A day. */
  readonly today: string
}

/**
 * An indicator of a board as far as somebody sees it: its measures are those that they see.
 * @throws DomainError 'not-found' where they see none of them, as for one that is not there
 */
export async function describeIndicator(
  reading: Reading,
  { board, indicator, sees, today }: AskedIndicator,
): Promise<CatalogueIndicator> {
  const rows = await readPlanRows(reading, { board, indicator })
  const seen = gatherMeasures(rows, today).filter(({ owners }) => isSeen(sees, owners))
  const [row] = rows.indicators
  const newest = rows.definitions.at(-1)
  if (row === undefined || newest === undefined || seen.length === 0) {
    throw new DomainError('not-found', `Board ${board} has no indicator ${indicator}.`)
  }
  const peers = sees.mayChange ? await readMeasures(reading, { board }) : []
  const ofCodes = warnAboutMeasureCodes(peers)
  return {
    ...indicatorFields(row),
    id: row.id,
    version: indicatorVersion(row, rows.definitions),
    mayChange: sees.mayChange,
    definitions: rows.definitions
      .map((each) => ({
        ...definitionFields(each),
        version: each.version,
        reason: each.reason,
      }))
      .toReversed(),
    measures: seen.map((one) => ({
      ...describeMeasure(one, rows, ofCodes),
      targets: describeTargets(one, rows),
    })),
    recentFigures: recentFigures(rows.revisions, newest),
    history: await listHistory(reading, {
      board,
      indicator,
      measures: seen.map((one) => one.row),
    }),
  }
}

/** The version of an indicator: of how it is read and of what it means, which change together. */
function indicatorVersion(
  row: Row<'indicators'>,
  definitions: readonly Row<'definitions'>[],
): string {
  return versionOf([indicatorFields(row), definitions.map(definitionFields)])
}

/** Every version of a measure's targets, the newest first. */
function describeTargets(
  { row: { year }, targets, inForce, planned }: OneMeasure,
  rows: PlanRows,
): TargetVersion[] {
  return targets
    .map((row, at) => {
      const next = targets.slice(at + 1).find(({ component }) => component === row.component)
      return {
        ...targetFields(row, quartersOf(rows, row)),
        text: targetText(targetOf(rows, row), planned.indicator),
        validTo: next === undefined ? daysOf(year).to : dayBefore(next.validFrom),
        isInForce: inForce.includes(row),
      }
    })
    .toReversed()
}
