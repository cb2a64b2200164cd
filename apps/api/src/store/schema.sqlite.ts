import { sqliteKit } from './kit.ts'
import { defineSchema } from './schema.ts'

/** What drizzle-kit reads to generate the migrations: it looks for tables among the exports. */
const schema = defineSchema(sqliteKit)
export const {
  council,
  boards,
  boardNames,
  policies,
  services,
  officers,
  indicators,
  definitions,
  periods,
  objectives,
  measures,
  measureOwners,
  targets,
  periodTargets,
  publications,
  printedCells,
  milestones,
  milestonePlans,
  milestoneOwners,
  milestoneUpdates,
  commentaries,
  commentaryMeasures,
  commentaryMilestones,
  commentaryOfficers,
  returns,
  revisions,
  citations,
  audit,
  boardVersions,
} = schema
