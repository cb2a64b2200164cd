import * as z from 'zod/mini'
import { lineOf } from './accounts.ts'
import { defineEndpoint } from './endpoint.ts'
import { BoardId } from './ids.ts'

/** One field of a change in words, before and after; null where it was or is not there. */
export const AuditChange = z
  .object({ field: z.string(), before: z.nullable(z.string()), after: z.nullable(z.string()) })
  .register(z.globalRegistry, { id: 'AuditChange' })
export type AuditChange = z.infer<typeof AuditChange>

/** One change as the audit trail has it. Passwords, tokens and their hashes are never in it. */
export const AuditRow = z
  .object({
    id: z.string(),
    at: z.iso.datetime(),
    /** Who: the id of an account, or `command line` and the like. */
    actor: z.string(),
    /** The name of that account; of others the same as `actor`. */
    actorName: z.string(),
    /** What was done, `update-indicator`. */
    action: z.string(),
    /** What it was done to, in words: "Measure PED03 01 of 2021/22". */
    subject: z.string(),
    board: z.nullable(z.object({ id: z.string(), name: z.string() })),
    /** The fields that differ, in words. */
    changes: z.array(AuditChange),
  })
  .register(z.globalRegistry, { id: 'AuditRow' })
export type AuditRow = z.infer<typeof AuditRow>

/** What to look for; what is left out is not looked at. Days are those of the United Kingdom. */
const AuditFilter = {
  board: z.optional(BoardId),
  /** An `actor`. */
  person: z.optional(lineOf(120)),
  action: z.optional(lineOf(80)),
  /** A part of the subject, or of the name or code of what it is. */
  subject: z.optional(lineOf(120)),
  from: z.optional(z.iso.date()),
  to: z.optional(z.iso.date()),
}

export const AuditAnswer = z.object({
  /** Newest first. */
  rows: z.array(AuditRow),
  /** Goes back as `before` for the rows that follow; null after the last. */
  next: z.nullable(z.string()),
  /** What there is to choose from in what the reader may see. */
  boards: z.array(z.object({ id: z.string(), name: z.string() })),
  people: z.array(z.object({ id: z.string(), name: z.string() })),
  actions: z.array(z.string()),
})
export type AuditAnswer = z.infer<typeof AuditAnswer>

/** Who changed what: for the performance team of a board, and for administrators. */
export const auditApi = {
  listAudit: defineEndpoint({
    method: 'GET',
    path: '/api/audit',
    summary: 'List who changed what, newest first, fifty at a time',
    tags: ['audit'],
    query: z.object({
      ...AuditFilter,
      before: z.optional(z.string().check(z.regex(/^\d{1,15}$/))),
    }),
    success: { status: 200, body: AuditAnswer },
    problems: [400, 401, 403],
  }),
  exportAudit: defineEndpoint({
    method: 'GET',
    path: '/api/audit.csv',
    summary: 'Get who changed what as CSV, newest first',
    tags: ['audit'],
    query: z.object(AuditFilter),
    success: { status: 200, file: 'text/csv; charset=utf-8' },
    problems: [400, 401, 403],
  }),
} as const
