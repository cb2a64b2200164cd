/** One field that came out otherwise than its case says. */
export interface Mismatch {
  field: string
  expected: unknown
  got: unknown
}

/** One case, checked, or not applicable for the reason given. */
export type CaseOutcome =
  | { status: 'checked'; name: string; mismatches: Mismatch[] }
  | { status: 'not-applicable'; name: string; reason: string }

/**
 * A set of cases and the engine they hold to account. To add one: a file in `suites/` that exports
 * a Suite, and its name in the list of `suites/index.ts`.
 */
export interface Suite {
  title: string
  /** The folder of cases: an environment variable, or a path from the repository root. */
  cases: { variable: string; otherwise: string }
  /** Sentences printed above the results, such as how the cases' words map to ours. */
  notes: readonly string[]
  /** Checks every case in the folder, which exists. */
  check: (folder: string) => CaseOutcome[]
}
