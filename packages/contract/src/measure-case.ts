import * as z from 'zod/mini'
import { Availability, Basis, Polarity, TargetKind, YearType } from './words.ts'

// What the rules are given of one measure, as `packages/judgement` takes it: the page on which a
// return is entered judges what is typed with the same rules as the server.

const decimal = z.string()
const day = z.iso.date()

/** One revision of one return. Values are exact decimal text. */
export const CaseFigure = z
  .object({
    definition: z.int(),
    component: z.nullable(z.string()),
    coverage: z.object({ from: day, to: day, label: z.string() }),
    availability: Availability,
    value: z.nullable(decimal),
    numerator: z.nullable(decimal),
    denominator: z.nullable(decimal),
    provisional: z.boolean(),
    doubtful: z.nullable(z.string()),
    notComparable: z.nullable(z.string()),
    /** The period whose return it was. */
    madeIn: z.string(),
  })
  .register(z.globalRegistry, { id: 'CaseFigure' })

const CaseTarget = z.object({
  component: z.nullable(z.string()),
  target: z.object({
    kind: TargetKind,
    value: z.nullable(decimal),
    low: z.nullable(decimal),
    high: z.nullable(decimal),
    baseline: z.nullable(decimal),
    definition: z.int(),
    tolerance: z.nullable(
      z.object({ kind: z.enum(['relative', 'absolute', 'floor']), amount: decimal }),
    ),
    profile: z.nullable(z.array(z.number())),
    lumpy: z.boolean(),
    reason: z.nullable(z.enum(['not-set', 'benchmarking-year', 'small-cohort'])),
    disputed: z.nullable(z.string()),
    periodTargets: z.record(z.string(), decimal),
  }),
})

/** All that the rules may know of one measure at one period. */
export const MeasureCase = z
  .object({
    indicator: z.object({
      id: z.string(),
      polarity: Polarity,
      basis: Basis,
      yearType: YearType,
      seasonal: z.nullable(z.object({ reason: z.string(), decidingMonth: z.int() })),
      smallNumbers: z.boolean(),
      definitions: z.array(
        z.object({
          version: z.int(),
          unit: z.string(),
          decimals: z.int(),
          combine: z.enum(['single', 'headline', 'sum', 'each']),
          components: z.array(z.string()),
          headline: z.nullable(z.string()),
        }),
      ),
    }),
    period: z.string(),
    definition: z.int(),
    targets: z.array(CaseTarget),
    current: z.object({ availability: Availability, figures: z.array(CaseFigure) }),
    held: z.array(CaseFigure),
    due: z.nullable(day),
    today: day,
    policy: z.object({
      version: z.int(),
      toleranceRelative: decimal,
      toleranceCountMinimum: decimal,
      direction: z.enum(['same-period-last-year', 'previous-quarter', 'both']),
      deadBand: z.nullable(decimal),
      smallNumberThreshold: z.int(),
    }),
    otherYears: z.record(z.string(), z.array(CaseTarget)),
  })
  .register(z.globalRegistry, { id: 'MeasureCase' })

export type CaseFigure = z.infer<typeof CaseFigure>
export type MeasureCase = z.infer<typeof MeasureCase>
