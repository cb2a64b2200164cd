import * as z from 'zod/mini'
import { PermanentId } from './ids.ts'
import { Policy } from './key.ts'
import { Basis, Polarity, TargetKind, YearType } from './words.ts'

/** How components make one figure: there are none, one of them counts, their sum does, or each. */
export const Combine = z.enum(['single', 'headline', 'sum', 'each'])
export const ToleranceKind = z.enum(['relative', 'absolute', 'floor'])
export const NoTargetReason = z.enum(['not-set', 'benchmarking-year', 'small-cohort'])
export type Combine = z.infer<typeof Combine>
export type ToleranceKind = z.infer<typeof ToleranceKind>
export type NoTargetReason = z.infer<typeof NoTargetReason>

/** Text that people type: control characters other than line ends and tabs are refused. */
export function textOf(shortest: number, longest: number) {
  return z
    .string()
    .check(z.minLength(shortest), z.maxLength(longest), z.regex(/^[^\p{Cc}]*$|^[\P{Cc}\n\r\t]*$/u))
}

export const Title = textOf(1, 300)
const Paragraph = textOf(0, 4000)

/** An exact decimal as text: `-0.25`, `5272786.68`. */
export const DecimalText = z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,10})?$/))

/** A code of a year's plan as it is printed: `PED03 01`, `PED06d`. */
export const PlanCode = z.string().check(z.regex(/^[A-Za-z]{1,10}[0-9A-Za-z. -]{0,19}$/))

/** Goes back with a change of the thing it came with; another one has been changed meanwhile. */
const Version = z.string()

/** Somebody who answers for a measure, or stands in for those who do. */
export const Owner = z.object({ officer: PermanentId, deputy: z.boolean() })

export const NamedOwner = z.object({ ...Owner.shape, name: z.string(), left: z.boolean() })

/** Something worth a look before the quarter is run; it never stops anything. Warnings come first. */
export const CatalogueWarning = z
  .object({ code: z.string(), sentence: z.string(), severity: z.enum(['warning', 'notice']) })
  .register(z.globalRegistry, { id: 'CatalogueWarning' })

/** One entry of the audit trail about a thing of the catalogue, newest first where there are many. */
export const HistoryEntry = z.object({
  id: z.int(),
  at: z.iso.datetime(),
  by: z.string(),
  action: z.string(),
  before: z.unknown(),
  after: z.unknown(),
})

export const IndicatorFields = z.object({
  name: Title,
  polarity: Polarity,
  basis: Basis,
  yearType: YearType,
  /** Why its figures come at certain times of the year only, and the month that decides; or null. */
  seasonal: z.nullable(
    z.object({ reason: Title, decidingMonth: z.int().check(z.gte(1), z.lte(12)) }),
  ),
  smallNumbers: z.boolean(),
  /** The measure's short description in the national tool (LAIT) that it is set beside; or null. */
  benchmark: z.nullable(Title),
  source: z.nullable(Title),
})

export const DefinitionFields = z.object({
  meaning: textOf(3, 2000),
  unit: textOf(1, 20),
  decimals: z.int().check(z.gte(0), z.lte(6)),
  combine: Combine,
  components: z.array(Title).check(z.maxLength(20)),
  headline: z.nullable(Title),
  noun: z.nullable(Title),
})

export const DefinitionVersion = z.object({
  ...DefinitionFields.shape,
  version: z.int(),
  /** Why it was made; null for the first, and where the reports do not say. */
  reason: z.nullable(z.string()),
})

/** A target of one component (null: of the whole indicator), from a day on. */
export const TargetFields = z.object({
  component: z.nullable(z.string()),
  validFrom: z.iso.date(),
  kind: TargetKind,
  value: z.nullable(DecimalText),
  low: z.nullable(DecimalText),
  high: z.nullable(DecimalText),
  baseline: z.nullable(DecimalText),
  definition: z.int(),
  tolerance: z.nullable(z.object({ kind: ToleranceKind, amount: DecimalText })),
  /** The share of the year's total, in per cent, that is expected by the end of each quarter: four. */
  profile: z.nullable(z.array(DecimalText).check(z.minLength(4), z.maxLength(4))),
  lumpy: z.boolean(),
  /** Targets of single quarters of a seasonal measure: `{ "2021-22-Q2": "45" }`. */
  periodTargets: z.record(z.string(), DecimalText),
  noTargetReason: z.nullable(NoTargetReason),
  rationale: z.nullable(Paragraph),
  approvedBy: z.nullable(Title),
  approvedOn: z.nullable(z.iso.date()),
  source: z.nullable(Title),
  disputed: z.nullable(Paragraph),
})

export const TargetVersion = z.object({
  ...TargetFields.shape,
  /** "No more than 34, tolerance 5%", "reduce by £250,000 from £5,522,787", "None: small cohort". */
  text: z.string(),
  /** The last day it is in force: the day before the next one, else the last of its year. */
  validTo: z.iso.date(),
  isInForce: z.boolean(),
})

export const MeasureFields = z.object({
  code: PlanCode,
  objective: PlanCode,
  aim: textOf(0, 100),
  /** The title in this year's plan where it differs from the indicator's name; else null. */
  title: z.nullable(Title),
  owners: z.array(Owner).check(z.maxLength(20)),
})

/** An indicator's place in one year's plan of a board. */
export const CatalogueMeasure = z
  .object({
    ...MeasureFields.shape,
    /** The title of its objective. */
    objectiveTitle: z.string(),
    version: Version,
    indicator: PermanentId,
    name: z.string(),
    /** `2021-22`, and as people write it. */
    year: z.string(),
    yearLabel: z.string(),
    owners: z.array(NamedOwner),
    /** The targets in force in words, one for each component. */
    targetTexts: z.array(z.string()),
    definition: z.int(),
    components: z.array(z.string()),
    smallNumbers: z.boolean(),
    warnings: z.array(CatalogueWarning),
  })
  .register(z.globalRegistry, { id: 'CatalogueMeasure' })

export const CatalogueObjective = z.object({
  code: z.string(),
  title: z.string(),
  version: Version,
})

export const CatalogueMilestone = z.object({
  id: z.string(),
  code: z.string(),
  objective: z.string(),
  title: z.string(),
  due: z.object({ date: z.nullable(z.iso.date()), text: z.string() }),
  owners: z.array(z.object({ officer: z.string(), name: z.string() })),
  warnings: z.array(CatalogueWarning),
})

export const CatalogueOfficer = z.object({
  id: z.string(),
  version: Version,
  name: z.string(),
  initials: z.nullable(z.string()),
  role: z.nullable(z.string()),
  service: z.nullable(z.string()),
  leftOn: z.nullable(z.iso.date()),
})

export const CatalogueService = z.object({ id: z.string(), version: Version, name: z.string() })

/** A financial year: `2021-22`, and as people write it. */
export const CatalogueYear = z.object({ id: z.string(), label: z.string() })

/** One year's plan of a board as far as the reader may see it, and what can be chosen in it. */
export const Catalogue = z
  .object({
    board: z.object({ id: z.string(), name: z.string(), codePrefix: z.string() }),
    /** Newest first. */
    years: z.array(CatalogueYear),
    year: z.nullable(CatalogueYear),
    mayChange: z.boolean(),
    objectives: z.array(CatalogueObjective),
    measures: z.array(CatalogueMeasure),
    milestones: z.array(CatalogueMilestone),
    officers: z.array(CatalogueOfficer),
    services: z.array(CatalogueService),
  })
  .register(z.globalRegistry, { id: 'Catalogue' })

/** One indicator with its definitions, its place in each year with its targets, and its history. */
export const CatalogueIndicator = z
  .object({
    ...IndicatorFields.shape,
    id: z.string(),
    version: Version,
    mayChange: z.boolean(),
    definitions: z.array(DefinitionVersion),
    /** Newest year first; targets newest first. */
    measures: z.array(z.object({ ...CatalogueMeasure.shape, targets: z.array(TargetVersion) })),
    /** Up to eight newest figures of each component of the newest definition, component by component. */
    recentFigures: z.array(
      z.object({ component: z.nullable(z.string()), coverage: z.string(), text: z.string() }),
    ),
    history: z.array(HistoryEntry),
  })
  .register(z.globalRegistry, { id: 'CatalogueIndicator' })

export const PolicyFields = z.object({
  from: z.iso.date(),
  toleranceRelative: DecimalText,
  toleranceCountMinimum: DecimalText,
  direction: z.enum(['same-period-last-year', 'previous-quarter', 'both']),
  deadBand: z.nullable(DecimalText),
  smallNumberThreshold: z.int().check(z.gte(2), z.lte(20)),
  note: z.nullable(Paragraph),
})

/** The policies of a board, newest first, with who made each and when. */
export const PolicyHistory = z.object({
  mayChange: z.boolean(),
  policies: z.array(
    z.object({
      ...Policy.shape,
      note: z.nullable(z.string()),
      isInForce: z.boolean(),
      madeBy: z.nullable(z.string()),
      madeAt: z.nullable(z.iso.datetime()),
    }),
  ),
})

export type Owner = z.infer<typeof Owner>
export type NamedOwner = z.infer<typeof NamedOwner>
export type CatalogueWarning = z.infer<typeof CatalogueWarning>
export type HistoryEntry = z.infer<typeof HistoryEntry>
export type IndicatorFields = z.infer<typeof IndicatorFields>
export type DefinitionFields = z.infer<typeof DefinitionFields>
export type DefinitionVersion = z.infer<typeof DefinitionVersion>
export type TargetFields = z.infer<typeof TargetFields>
export type TargetVersion = z.infer<typeof TargetVersion>
export type MeasureFields = z.infer<typeof MeasureFields>
export type CatalogueMeasure = z.infer<typeof CatalogueMeasure>
export type CatalogueObjective = z.infer<typeof CatalogueObjective>
export type CatalogueMilestone = z.infer<typeof CatalogueMilestone>
export type CatalogueOfficer = z.infer<typeof CatalogueOfficer>
export type CatalogueService = z.infer<typeof CatalogueService>
export type Catalogue = z.infer<typeof Catalogue>
export type CatalogueIndicator = z.infer<typeof CatalogueIndicator>
export type PolicyFields = z.infer<typeof PolicyFields>
export type PolicyHistory = z.infer<typeof PolicyHistory>
