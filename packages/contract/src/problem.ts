import * as z from 'zod/mini'

/** One fault in a request: where it is, what is wrong, and a code a program can act on. */
export const ProblemField = z.object({ path: z.string(), message: z.string(), code: z.string() })

/** The one shape of every error answer (RFC 9457, `application/problem+json`). */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.optional(z.string()),
    code: z.string(),
    errors: z.optional(z.array(ProblemField)),
    /** After a conflict: what was to be changed, as somebody else has left it. */
    held: z.optional(z.unknown()),
  })
  .register(z.globalRegistry, { id: 'Problem' })
export type Problem = z.infer<typeof Problem>
