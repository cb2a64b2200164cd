import * as z from 'zod/mini'
import { BoardSummary, PeriodName } from './boards.ts'
import { TargetFields } from './catalogue.ts'
import { Policy } from './key.ts'
import { DirectionStatus, RagStatus } from './words.ts'

/** A share as exact decimal text, "0.05" for 5%; never more than the whole. */
const Share = z
  .string()
  .check(z.regex(/^(0(\.\d{1,6})?|1(\.0{1,6})?)$/, 'Give a share from 0 to 1, such as 0.05 for 5%'))

/** How far a figure may miss its target, as exact decimal text in the measure's own unit. */
const Room = z
  .string()
  .check(z.regex(/^\d{1,12}(\.\d{1,6})?$/, 'Give a number of 0 or more, such as 2.5'))

/** A figure as exact decimal text, as a floor standard is; it may be below zero. */
const Level = z
  .string()
  .check(z.regex(/^-?\d{1,12}(\.\d{1,6})?$/, 'Give a number, such as 90 or -0.5'))

/** The tolerance of one target: a share of it, an amount beside it, or the figure it ends at. */
export const TargetTolerance = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('relative'), amount: Share }),
  z.object({ kind: z.literal('absolute'), amount: Room }),
  z.object({ kind: z.literal('floor'), amount: Level }),
])

/**
 * What would be otherwise: the board's whole policy, the tolerance of one indicator's targets, or a
 * target of it, as though it had been that of every published quarter.
 */
export const WhatIfChange = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('policy'),
    toleranceRelative: Share,
    toleranceCountMinimum: Room,
    direction: Policy.shape.direction,
    deadBand: z.nullable(Share),
    /** What the public may see follows from it; no colour and no arrow does. */
    smallNumberThreshold: z.int().check(z.nonnegative('Give a whole number of 0 or more')),
  }),
  z.object({
    kind: z.literal('target-tolerance'),
    indicator: z.string(),
    /** Null for none of its own, so that the board's policy holds. */
    tolerance: z.nullable(TargetTolerance),
  }),
  z.object({ kind: z.literal('target'), indicator: z.string(), target: TargetFields }),
])

/** A measure whose colour or arrow would be otherwise. `was` is by the same rules, without the change. */
export const WhatIfMeasure = z
  .object({
    code: z.string(),
    indicator: z.string(),
    title: z.string(),
    /** "38", "Residential 12, Leaving care 9"; null where no figure was given. */
    figure: z.nullable(z.string()),
    target: z.nullable(z.string()),
    /** `reason` is the sentence with the change made. */
    status: z.object({ was: RagStatus, now: RagStatus, reason: z.string() }),
    direction: z.object({ was: DirectionStatus, now: DirectionStatus, reason: z.string() }),
    /** The outline arrow that stands in for a direction; null where there is none either way. */
    sinceYearEnd: z.nullable(
      z.object({ was: DirectionStatus, now: DirectionStatus, reason: z.nullable(z.string()) }),
    ),
  })
  .register(z.globalRegistry, { id: 'WhatIfMeasure' })

/** One published quarter, judged again with the change. */
export const WhatIfPublication = z
  .object({
    sequence: z.int(),
    period: PeriodName,
    /** How many measures were judged again: those that the change could touch. */
    judged: z.int(),
    statusesChanged: z.int(),
    directionsChanged: z.int(),
    sinceYearEndChanged: z.int(),
    /** In the order of the report. */
    changes: z.array(WhatIfMeasure),
  })
  .register(z.globalRegistry, { id: 'WhatIfPublication' })

/**
 * What a change of policy or tolerance would make of every published quarter, newest first. It
 * holds figures as they are, small numbers included: for people with the right, never the public.
 */
export const WhatIfResult = z
  .object({ board: BoardSummary, publications: z.array(WhatIfPublication) })
  .register(z.globalRegistry, { id: 'WhatIfResult' })

export type TargetTolerance = z.infer<typeof TargetTolerance>
export type WhatIfChange = z.infer<typeof WhatIfChange>
export type WhatIfMeasure = z.infer<typeof WhatIfMeasure>
export type WhatIfPublication = z.infer<typeof WhatIfPublication>
export type WhatIfResult = z.infer<typeof WhatIfResult>
