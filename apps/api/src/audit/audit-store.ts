import {
  and,
  asc,
  desc,
  eq,
  gte,
  inArray,
  lt,
  or,
  type SQL,
  type SQLWrapper,
  sql,
} from 'drizzle-orm'
import type { Read } from '../store/db.ts'
import type { Row, Schema } from '../store/schema.ts'
import { endOfDay, startOfDay } from './uk-days.ts'

export type AuditFilter = {
  readonly board?: string | undefined
  readonly person?: string | undefined
  readonly action?: string | undefined
  readonly subject?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly before?: string | undefined
}

/** An account as the audit trail names it. */
const ACCOUNT = 'account '

/** The id of the account that `account 1f0c…` names; undefined for anything else. */
export function accountIn(text: string): string | undefined {
  return text.startsWith(ACCOUNT) ? text.slice(ACCOUNT.length) : undefined
}

/** What may be seen: the rows of these boards, or all for null. */
function isVisible(t: Schema, visible: readonly string[] | null): SQL | undefined {
  return visible === null ? undefined : inArray(t.audit.board, [...visible])
}

/** The rows that match, newest first. */
export async function listRows(
  read: Read,
  t: Schema,
  {
    visible,
    filter,
    limit,
  }: { visible: readonly string[] | null; filter: AuditFilter; limit?: number },
): Promise<Row<'audit'>[]> {
  const { board, person, action, subject, from, to, before } = filter
  const rows = read
    .select()
    .from(t.audit)
    .where(
      and(
        isVisible(t, visible),
        board === undefined ? undefined : eq(t.audit.board, board),
        person === undefined ? undefined : inArray(t.audit.actor, [person, ACCOUNT + person]),
        action === undefined ? undefined : eq(t.audit.action, action),
        subject === undefined ? undefined : isAbout(read, t, subject),
        from === undefined ? undefined : gte(t.audit.at, startOfDay(from)),
        to === undefined ? undefined : lt(t.audit.at, endOfDay(to)),
        before === undefined ? undefined : lt(t.audit.id, Number(before)),
      ),
    )
    .orderBy(desc(t.audit.id))
  return await (limit === undefined ? rows : rows.limit(limit))
}

/** Has these words in its subject, or in the name or code of what its subject is. */
function isAbout(read: Read, t: Schema, words: string): SQL | undefined {
  const { accounts, officers, indicators, measures } = t
  const account = read
    .select({ subject: sql<string>`${ACCOUNT} || ${accounts.id}` })
    .from(accounts)
    .where(contains(accounts.name, words))
  const officer = read
    .select({ subject: sql<string>`'officer ' || ${officers.id}` })
    .from(officers)
    .where(contains(officers.name, words))
  const indicator = read
    .select({ subject: sql<string>`'indicator ' || ${indicators.id}` })
    .from(indicators)
    .where(contains(indicators.name, words))
  const { board, year, code, indicator: measured } = measures
  const measure = read
    .select({
      subject: sql<string>`'measure ' || ${board} || ' ' || ${year} || ' ' || ${measured}`,
    })
    .from(measures)
    .where(contains(code, words))
  const named = [account, officer, indicator, measure]
  return or(
    contains(t.audit.subject, words),
    ...named.map((subjects) => inArray(t.audit.subject, subjects)),
  )
}

function contains(column: SQLWrapper, words: string): SQL {
  const pattern = `%${words.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`
  return sql`lower(${column}) like ${pattern} escape '\\'`
}

/** Everybody and everything that has a row to be seen. */
export async function listChoices(read: Read, t: Schema, visible: readonly string[] | null) {
  const { actor, action } = t.audit
  const where = isVisible(t, visible)
  const actors = await read
    .select({ actor })
    .from(t.audit)
    .where(where)
    .groupBy(actor)
    .orderBy(asc(actor))
  const actions = await read
    .select({ action })
    .from(t.audit)
    .where(where)
    .groupBy(action)
    .orderBy(asc(action))
  return {
    actors: actors.map((row) => row.actor),
    actions: actions.map((row) => row.action),
  }
}

/** The name of each account, by its id. */
export async function nameAccounts(read: Read, t: Schema): Promise<ReadonlyMap<string, string>> {
  const rows = await read.select({ id: t.accounts.id, name: t.accounts.name }).from(t.accounts)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
