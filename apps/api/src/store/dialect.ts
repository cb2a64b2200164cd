import { type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

/** The few places where the two engines differ; nothing else asks which one is running. */

/** Ascending with nulls last: left alone, SQLite puts them first and PostgreSQL last. */
export function nullsLast(column: AnyPgColumn): SQL[] {
  return [sql`${column} is null`, sql`${column}`]
}

const UNIQUE_VIOLATIONS = ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505']

/** Whether an error thrown by a write says that a row with the same key is already held. */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error)) {
    return false
  }
  if ('code' in error && UNIQUE_VIOLATIONS.includes(String(error.code))) {
    return true
  }
  // drizzle wraps the driver's error
  return isUniqueViolation(error.cause)
}
