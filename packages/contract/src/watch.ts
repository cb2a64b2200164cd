import * as z from 'zod/mini'
import { BoardSummary, PeriodName } from './boards.ts'
import { RagStatus } from './words.ts'

/** What puts a measure or a milestone on the red watch, in the order in which it is shown. */
export const WatchKind = z.enum([
  'newly-red',
  'red-running',
  'turned-from-red',
  'heading-for-red',
  'overdue',
  'judgement-differs',
  'restated',
  'milestone-past-due',
])

/** What officers said is being done, in the newest report. */
export const WatchAction = z.object({
  officers: z.array(z.string()),
  /** What is being done; of a report that was imported, the opening of its commentary. */
  text: z.string(),
  /** By when, in the officer's words; null where they did not say. */
  byWhen: z.nullable(z.string()),
  /** Whether the text answers what is being done, rather than being the commentary as a whole. */
  isPromise: z.boolean(),
})

export const WatchRow = z
  .object({
    kind: WatchKind,
    /** The board's id. */
    board: z.string(),
    about: z.object({
      kind: z.enum(['measure', 'milestone']),
      /** The indicator's or the milestone's permanent id. */
      id: z.string(),
      code: z.string(),
      title: z.string(),
    }),
    /** The published quarter that it is about: the board's newest, or one that was restated. */
    period: PeriodName,
    /** Of a milestone its officers' judgement; null where there is none. */
    status: z.nullable(RagStatus),
    /** Why it is watched, in a sentence. */
    why: z.string(),
    /** What the rules say of the measure's status, in a sentence; null for a milestone. */
    reason: z.nullable(z.string()),
    /** For how many quarters, and since when; null where it is about no length of time. */
    quarters: z.nullable(z.int()),
    since: z.nullable(PeriodName),
    /** How far off the target, in percent of it; negative where it is met. Null where it has none. */
    distance: z.nullable(z.number()),
    officers: z.array(z.string()),
    /** The services that its officers belong to today. */
    services: z.array(z.string()),
    actions: z.array(WatchAction),
  })
  .register(z.globalRegistry, { id: 'WatchRow' })

/** What is red across all boards and where it is heading, each by its newest published quarter. */
export const Watch = z
  .object({
    /** `period` is null for a board that has published nothing. */
    boards: z.array(z.object({ ...BoardSummary.shape, period: z.nullable(PeriodName) })),
    /** By kind, then in the order of the boards and of their plans. */
    rows: z.array(WatchRow),
  })
  .register(z.globalRegistry, { id: 'Watch' })

/** The statuses of every board's measures, quarter by quarter. */
export const HeatMap = z
  .object({
    boards: z.array(
      z.object({
        ...BoardSummary.shape,
        /** The published quarters, the oldest first. */
        quarters: z.array(PeriodName),
        /** Those of the newest quarter, in its order. */
        measures: z.array(
          z.object({
            indicator: z.string(),
            code: z.string(),
            title: z.string(),
            /** One for each of the quarters; null where its report did not have the measure. */
            statuses: z.array(z.nullable(RagStatus)),
          }),
        ),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'HeatMap' })

export type WatchKind = z.infer<typeof WatchKind>
export type WatchAction = z.infer<typeof WatchAction>
export type WatchRow = z.infer<typeof WatchRow>
export type Watch = z.infer<typeof Watch>
export type HeatMap = z.infer<typeof HeatMap>
