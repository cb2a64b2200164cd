import {
  type Of,
  type Reading,
  readDefinitions,
  readIndicators,
  readMeasures,
  readOwners,
  readPeriodTargets,
  readPolicies,
  readRevisions,
  readTargets,
} from './catalogue-store.ts'

/** All that measures are described from, as rows. */
export type PlanRows = Awaited<ReturnType<typeof readPlanRows>>

/** Reads measures with their targets, owners, definitions and figures in a handful of queries. */
export async function readPlanRows(reading: Reading, of: Of) {
  const measures = await readMeasures(reading, of)
  const ids = [...new Set(measures.map(({ indicator }) => indicator))]
  return {
    measures,
    owners: await readOwners(reading, of),
    targets: await readTargets(reading, of),
    periodTargets: await readPeriodTargets(reading, of),
    indicators: await readIndicators(reading, ids),
    definitions: await readDefinitions(reading, ids),
    revisions: await readRevisions(reading, ids),
    policies: await readPolicies(reading, of.board),
  }
}
