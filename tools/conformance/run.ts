import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CaseOutcome, Suite } from './suite.ts'
import { suites } from './suites/index.ts'

type Print = (line: string) => void

interface Tally {
  read: number
  passed: number
  failed: number
}

/**
 * Runs every suite whose cases are there, prints each mismatch and the totals, and returns the
 * exit code: 1 when a case failed or the folders held none, else 0, also when they are absent.
 */
export function runConformance(given: {
  root: string
  env: Record<string, string | undefined>
  print: Print
}): number {
  const { root, env, print } = given
  const tallies: Tally[] = []
  for (const suite of suites) {
    const folder = resolve(root, env[suite.cases.variable] || suite.cases.otherwise)
    if (existsSync(folder)) {
      tallies.push(runSuite(suite, folder, print))
    } else {
      print(`${suite.title}: the cases are not beside this checkout (looked in ${folder}).`)
    }
  }
  if (tallies.length === 0) {
    print('Nothing was checked.')
    return 0
  }

  const read = sum(tallies.map((tally) => tally.read))
  const passed = sum(tallies.map((tally) => tally.passed))
  const failed = sum(tallies.map((tally) => tally.failed))
  print(`${passed} passed of ${read} read`)
  print(`${passed} passed, ${failed} failed`)
  return failed > 0 || read === 0 ? 1 : 0
}

function runSuite(suite: Suite, folder: string, print: Print): Tally {
  print(suite.title)
  for (const note of suite.notes) print(`  ${note}`)
  const outcomes = suite.check(folder)
  for (const outcome of outcomes) printOutcome(outcome, print)

  const checked = outcomes.filter((outcome) => outcome.status === 'checked')
  const failed = checked.filter(({ mismatches }) => mismatches.length > 0).length
  const passed = checked.length - failed
  const left = outcomes.length - checked.length
  if (outcomes.length === 0) print(`  No case found in ${folder}.`)
  print(`  ${passed} of ${outcomes.length} passed, ${failed} failed, ${left} not applicable`)
  return { read: outcomes.length, passed, failed }
}

function printOutcome(outcome: CaseOutcome, print: Print): void {
  if (outcome.status === 'not-applicable') {
    print(`  not applicable: ${outcome.name}: ${outcome.reason}`)
    return
  }
  if (outcome.mismatches.length === 0) return
  print(`  FAILED ${outcome.name}`)
  for (const { field, expected, got } of outcome.mismatches) {
    print(`    ${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`)
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
