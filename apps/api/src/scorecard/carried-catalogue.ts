import { parsePeriod } from '@quarterdeck/judgement'
import { and, asc, eq, getTableColumns, inArray } from 'drizzle-orm'
import type { Reading } from '../store/db.ts'

type Carried = {
  board: string
  year: string
  measures: readonly { indicator: string }[]
  figures: readonly { indicator: string; definition: number }[]
  /** The period that is being worked on, whose targets and newest definitions count; else null. */
  working: string | null
}

/**
 * What the catalogue holds of a year's measures, as far as a publication has carried it or the one
 * at hand would: targets of plans that no publication has carried are not told yet, nor those from a
 * later day, nor definition versions that no figure and no target follows. Deputies are named nowhere.
 */
export async function readCarriedCatalogue(
  { t, read }: Reading,
  { board, year, measures, figures, working }: Carried,
) {
  const ids = measures.map((measure) => measure.indicator)
  const indicators = await read.select().from(t.indicators).where(inArray(t.indicators.id, ids))
  const { reason: _, ...definitionColumns } = getTableColumns(t.definitions)
  const allDefinitions = await read
    .select(definitionColumns)
    .from(t.definitions)
    .where(inArray(t.definitions.indicator, ids))
    .orderBy(asc(t.definitions.version))
  // Targets of every year's measure of these indicators: a complete year may belong to another plan.
  const allTargets = await read
    .select({
      target: t.targets,
      indicator: t.measures.indicator,
      year: t.measures.year,
      board: t.measures.board,
    })
    .from(t.targets)
    .innerJoin(t.measures, eq(t.targets.measure, t.measures.id))
    .where(inArray(t.measures.indicator, ids))
    .orderBy(asc(t.targets.validFrom))
  const boards = [...new Set(allTargets.map((target) => target.board))]
  const published = await readPublishedPlans({ t, read }, boards)
  if (working !== null) {
    const key = planKey({ board, year })
    published.set(key, later(published.get(key), parsePeriod(working).to))
  }
  const isCarried = (each: (typeof allTargets)[number]) => {
    const until = published.get(planKey(each))
    return until === undefined
      ? planKey(each) === planKey({ board, year })
      : each.target.validFrom <= until
  }
  const targets = allTargets
    .filter(isCarried)
    .map(({ target, indicator, year: ofYear }) => ({ target, indicator, year: ofYear }))
  const followed = targets.map(({ target, indicator }) => ({
    indicator,
    definition: target.definition,
  }))
  const definitions =
    working === null
      ? definitionsCarried(allDefinitions, [...figures, ...followed])
      : allDefinitions
  const periodTargets = await read
    .select({
      measure: t.periodTargets.measure,
      component: t.periodTargets.component,
      period: t.periods.period,
      value: t.periodTargets.value,
    })
    .from(t.periodTargets)
    .innerJoin(t.periods, eq(t.periodTargets.period, t.periods.id))
    .innerJoin(t.measures, eq(t.periodTargets.measure, t.measures.id))
    .where(inArray(t.measures.indicator, ids))
  const owners = await read
    .select({ measure: t.measureOwners.measure, name: t.officers.name })
    .from(t.measureOwners)
    .innerJoin(t.officers, eq(t.measureOwners.officer, t.officers.id))
    .innerJoin(t.measures, eq(t.measureOwners.measure, t.measures.id))
    .where(and(inArray(t.measures.indicator, ids), eq(t.measureOwners.deputy, false)))
    .orderBy(asc(t.measureOwners.position))
  return { indicators, definitions, targets, periodTargets, owners }
}

/**
 * The boards' plans that a publication has carried, each with the last day of its newest quarter: of others,
 * and of targets from a later day, nothing is told yet.
 */
async function readPublishedPlans({ t, read }: Reading, boards: readonly string[]) {
  const rows = await read
    .select({ board: t.periods.board, period: t.periods.period })
    .from(t.publications)
    .innerJoin(t.periods, eq(t.publications.period, t.periods.id))
    .where(inArray(t.publications.board, boards))
  const until = new Map<string, string>()
  for (const { board, period } of rows) {
    const { year, to } = parsePeriod(period)
    const key = planKey({ board, year })
    until.set(key, later(until.get(key), to))
  }
  return until
}

function later(one: string | undefined, other: string): string {
  return one !== undefined && one > other ? one : other
}

function planKey({ board, year }: { board: string; year: string }): string {
  return `${board} ${year}`
}

/** Leaves out versions made since: newer than any that a figure or a target follows. */
function definitionsCarried<T extends { indicator: string; version: number }>(
  all: readonly T[],
  used: readonly { indicator: string; definition: number }[],
): T[] {
  const newest = new Map<string, number>()
  for (const { indicator, definition } of used) {
    newest.set(indicator, Math.max(definition, newest.get(indicator) ?? 1))
  }
  return all.filter(({ indicator, version }) => version <= (newest.get(indicator) ?? 1))
}
