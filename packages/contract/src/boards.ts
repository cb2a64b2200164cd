import * as z from 'zod/mini'

export const BoardSummary = z
  .object({ id: z.string(), name: z.string(), codePrefix: z.string() })
  .register(z.globalRegistry, { id: 'Board' })

/** A quarter by its id, "2021-22-Q2", and its label, "Quarter 2 2021/22". */
export const PeriodName = z.object({ id: z.string(), label: z.string() })

/** A board's financial quarter. Days are inclusive, `YYYY-MM-DD`. */
export const Period = z
  .object({
    id: z.string(),
    /** "Quarter 2 2021/22". */
    label: z.string(),
    /** The financial year, "2021/22". */
    year: z.string(),
    quarter: z.int(),
    from: z.iso.date(),
    to: z.iso.date(),
  })
  .register(z.globalRegistry, { id: 'Period' })

export const PublishedPeriod = z.object({
  ...Period.shape,
  publication: z.object({ sequence: z.int(), date: z.iso.date() }),
})

export const BoardList = z.object({
  boards: z.array(z.object({ ...BoardSummary.shape, latestPeriod: z.nullable(z.string()) })),
})

/** Published periods, newest first. */
export const PeriodList = z.object({ board: BoardSummary, periods: z.array(PublishedPeriod) })

export type BoardSummary = z.infer<typeof BoardSummary>
export type PeriodName = z.infer<typeof PeriodName>
export type Period = z.infer<typeof Period>
export type PublishedPeriod = z.infer<typeof PublishedPeriod>
export type BoardList = z.infer<typeof BoardList>
export type PeriodList = z.infer<typeof PeriodList>
