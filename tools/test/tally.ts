/** How many tests of a run passed and failed; a run that broke down counts as one failure. */
export type Tally = { readonly passed: number; readonly failed: number }

/** The part of vitest's JSON report that is read here. */
export type Report = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/**
 * Counts one run.
 * A file that could not be loaded has no failed test of its own and counts as one; so does a run
 * that ended badly for another reason, such as an error after the last test.
 * @param report what vitest wrote, or undefined when it broke down before writing it
 * @param exitCode what vitest ended with
 * @example three tests passed, one file could not be loaded: `{ passed: 3, failed: 1 }`
 */
export function tally(report: Report | undefined, exitCode: number): Tally {
  if (report === undefined) {
    return { passed: 0, failed: 1 }
  }
  const brokenFiles = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = report.numFailedTests + brokenFiles.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
  }
}

/** Adds up several runs. */
export function total(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, one) => sum + one.passed, 0),
    failed: tallies.reduce((sum, one) => sum + one.failed, 0),
  }
}

/** Whether a run shows that the product works: something was tested and nothing failed. */
export function isGood(one: Tally): boolean {
  return one.passed > 0 && one.failed === 0
}

/** The closing line, e.g. `12 passed, 0 failed`. */
export function closingLine(one: Tally): string {
  return `${one.passed} passed, ${one.failed} failed`
}
