import * as z from 'zod/mini'

/** The closed vocabularies of the API, in the field's terms (judgement.md, "Words"). */
export const Polarity = z.enum(['higher', 'lower', 'range', 'none'])
export const Basis = z.enum([
  'snapshot',
  'cumulative-count',
  'cumulative-percent',
  'rate',
  'forecast',
  'annual',
  'termly',
])
export const YearType = z.enum(['financial', 'academic', 'calendar'])
export const Availability = z.enum([
  'reported',
  'to-follow',
  'refer-to-commentary',
  'not-applicable',
  'not-due',
  'missing',
])
export const RagStatus = z.enum(['green', 'amber', 'red', 'none'])
export const DirectionStatus = z.enum(['better', 'same', 'worse', 'none'])
export const Confidence = z.enum(['high', 'medium', 'low'])
export const TargetKind = z.enum(['absolute', 'range', 'change', 'none'])
export const MilestoneState = z.enum([
  'not-started',
  'in-progress',
  'delayed',
  'completed',
  'no-longer-progressing',
  'not-stated',
])
/** Lost with the symbols of an imported report, or of a milestone that was not handed in here. */
export const NoJudgement = z.enum(['judgement-lost', 'judgement-not-given'])

export type Polarity = z.infer<typeof Polarity>
export type Basis = z.infer<typeof Basis>
export type YearType = z.infer<typeof YearType>
export type Availability = z.infer<typeof Availability>
export type RagStatus = z.infer<typeof RagStatus>
export type DirectionStatus = z.infer<typeof DirectionStatus>
export type Confidence = z.infer<typeof Confidence>
export type TargetKind = z.infer<typeof TargetKind>
export type NoJudgement = z.infer<typeof NoJudgement>
export type MilestoneState = z.infer<typeof MilestoneState>

/** Which memory is asked for: the figures as the Board was given them, or the newest published. */
export const AsKnown = z.enum(['published', 'latest'])
export type AsKnown = z.infer<typeof AsKnown>
