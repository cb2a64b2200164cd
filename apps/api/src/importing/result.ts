import type { Encoding } from '@quarterdeck/exchange'
import type { Schema } from '../store/schema.ts'
import type { Fault } from './faults.ts'

/** A figure that a later publication carried with another value; both are kept. */
export type Restatement = {
  /** The measures in whose rows the later publication carried it. */
  readonly codes: readonly string[]
  readonly indicator: string
  /** `''` for the whole indicator. */
  readonly component: string
  readonly coverage: { readonly from: string; readonly to: string; readonly label: string | null }
  /** In words: "57 (provisional)". */
  readonly was: string
  readonly now: string
  /** The later publication. */
  readonly publication: { readonly id: string; readonly period: string }
}

export type ImportResult =
  | {
      readonly ok: true
      /** Rows added to each table; tables that nothing was added to are left out. */
      readonly added: Readonly<Partial<Record<keyof Schema, number>>>
      /** Rows of the files that are held already, just as they are. */
      readonly unchanged: number
      readonly restatements: readonly Restatement[]
      /** Ids of the publications that were not held before, in their sequence: to be frozen next. */
      readonly newPublications: readonly string[]
      readonly encodings: readonly { readonly file: string; readonly encoding: Encoding }[]
      readonly warnings: readonly string[]
    }
  | {
      readonly ok: false
      /** The first 1,000. */
      readonly faults: readonly Fault[]
      /** How many there are beyond those. */
      readonly more: number
    }

/** Whether an import found all that its files have held already. */
export function changedNothing(result: ImportResult): boolean {
  return result.ok && Object.keys(result.added).length === 0
}
