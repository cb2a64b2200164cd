import * as z from 'zod/mini'

/** The day by which returns are asked for, as it is typed. */
export const DueDay = z.object({
  due: z.string().check(z.minLength(1, 'Enter the day on which returns are due')),
})

export type DueDay = z.infer<typeof DueDay>

export const REMINDED = 'Officers are reminded a week before, on the day, and each week after.'
