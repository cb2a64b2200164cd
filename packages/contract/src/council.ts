import * as z from 'zod/mini'

/** Whose pages these are, and how to reach them. Nulls are what the council has not given. */
export const Council = z
  .object({
    name: z.string(),
    website: z.nullable(z.string()),
    /** Whom to ask about the figures. */
    team: z.nullable(z.string()),
    email: z.nullable(z.string()),
    phone: z.nullable(z.string()),
    address: z.nullable(z.string()),
    /** The licence that figures and text may be used under. */
    licence: z.nullable(z.object({ name: z.string(), address: z.nullable(z.string()) })),
  })
  .register(z.globalRegistry, { id: 'Council' })

/** Null before the council is named. */
export const CouncilAnswer = z.object({ council: z.nullable(Council) })

export type Council = z.infer<typeof Council>
export type CouncilAnswer = z.infer<typeof CouncilAnswer>
