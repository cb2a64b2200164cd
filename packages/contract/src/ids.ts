import * as z from 'zod/mini'

/** How the ids of the API are written, in addresses as in bodies. */
export const BoardId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/))
export const PeriodId = z.string().check(z.regex(/^\d{4}-\d{2}-Q[1-4]$/))
export const PermanentId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/))
/** The id of what people make and nobody names: an account, a session, a question. */
export const RowId = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/))
/** A financial year as an address writes it: `2021-22`. */
export const YearId = z.string().check(z.regex(/^\d{4}-\d{2}$/))
