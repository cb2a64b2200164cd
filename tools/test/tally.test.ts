import { expect, it } from 'vitest'
import { closingLine, isGood, tally, total } from './tally.ts'

const passedFile = { status: 'passed', assertionResults: [{ status: 'passed' }] }
const failedFile = { status: 'failed', assertionResults: [{ status: 'failed' }] }
const brokenFile = { status: 'failed', assertionResults: [] }

it('counts what vitest counted', () => {
  const report = { numPassedTests: 5, numFailedTests: 2, testResults: [passedFile, failedFile] }
  expect(tally(report, 1)).toEqual({ passed: 5, failed: 2 })
})

it('counts a file that could not be loaded as one failure', () => {
  const report = { numPassedTests: 3, numFailedTests: 0, testResults: [passedFile, brokenFile] }
  expect(tally(report, 1)).toEqual({ passed: 3, failed: 1 })
})

it('counts an error after the last test as one failure', () => {
  const report = { numPassedTests: 3, numFailedTests: 0, testResults: [passedFile] }
  expect(tally(report, 1)).toEqual({ passed: 3, failed: 1 })
})

it('counts a run that left no report as one failure', () => {
  expect(tally(undefined, 0)).toEqual({ passed: 0, failed: 1 })
})

it('adds up several runs', () => {
  const sum = total([
    { passed: 5, failed: 0 },
    { passed: 2, failed: 1 },
  ])
  expect(closingLine(sum)).toBe('7 passed, 1 failed')
})

it.each([
  [{ passed: 1, failed: 0 }, true],
  [{ passed: 1, failed: 1 }, false],
  [{ passed: 0, failed: 0 }, false],
])('takes %o for good: %s', (one, expected) => {
  expect(isGood(one)).toBe(expected)
})
