/** A publication as findings name it: `{ id: 'cypf|1', period: '2018-19-Q4' }`. */
export type Named = { readonly id: string; readonly period: string | null }

/** One value of a frozen result that the rules make otherwise now: `rag.status`, green, amber. */
export type Difference = { readonly path: string; readonly was: unknown; readonly is: unknown }

/** What is wrong with a database, or worth to be known of it. */
export type Finding =
  | { readonly kind: 'damaged'; readonly what: string }
  | { readonly kind: 'not-frozen'; readonly publication: Named }
  | { readonly kind: 'hash-broken'; readonly publication: Named }
  | {
      readonly kind: 'computes-differently'
      readonly publication: Named
      /** Of the measure or milestone. */
      readonly code: string
      readonly frozenUnder: string
      readonly engine: string
      readonly differences: readonly Difference[]
    }

/**
 * Whether something is wrong. A newer engine may make something else of the same inputs: what was
 * published stands, and the finding is only said.
 */
export function isWrong(finding: Finding): boolean {
  return finding.kind !== 'computes-differently' || finding.frozenUnder === finding.engine
}

/** `publication cypf|1 (2018-19-Q4)` */
export function inFull({ id, period }: Named): string {
  return period === null ? `publication ${id}` : `publication ${id} (${period})`
}
