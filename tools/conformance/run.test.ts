import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runConformance } from './run.ts'

const quiet = {
  name: 'quiet',
  improvementDirection: 'increase',
  target: 5,
  baselinePoints: null,
  rebaseIndexes: [],
  screenOutliers: true,
  dates: ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01'],
  values: [10, 12, 10, null],
  quirk: false,
  expected: {
    mean: 32 / 3,
    pointType: ['common_cause', 'common_cause', 'common_cause', 'common_cause'],
    ruleLabel: ['Common Cause', 'Common Cause', 'Common Cause', 'Common Cause'],
    counts: { common_cause: 4 },
    variationIcon: 'common_cause',
    assuranceIcon: 'pass',
  },
}

describe('runConformance', () => {
  let folder = ''
  let printed: string[] = []

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'conformance-'))
    printed = []
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const write = (file: string, content: unknown) =>
    writeFileSync(join(folder, file), JSON.stringify(content))
  const run = (cases = folder) =>
    runConformance({
      root: folder,
      env: { SPC_CASES: cases },
      print: (line) => printed.push(line),
    })

  it('passes a case whose every field agrees', () => {
    write('quiet.json', quiet)
    expect(run()).toBe(0)
    expect(printed.slice(-2)).toEqual(['1 passed of 1 read', '1 passed, 0 failed'])
  })

  it('fails a case with a field that differs, and names the field', () => {
    write('quiet.json', { ...quiet, expected: { ...quiet.expected, mean: 11 } })
    expect(run()).toBe(1)
    expect(printed).toContain('  FAILED quiet')
    expect(printed).toContain('    mean: expected 11, got 10.666666666666666')
    expect(printed.at(-1)).toBe('0 passed, 1 failed')
  })

  it('holds a quirk to what is recommended', () => {
    const expected = { ...quiet.expected, assuranceIcon: 'fail' }
    write('quiet.json', { ...quiet, quirk: true, expected, recommended: quiet.expected })
    expect(run()).toBe(0)
  })

  it('fails a case that cannot be read', () => {
    writeFileSync(join(folder, 'broken.json'), '{')
    expect(run()).toBe(1)
    expect(printed).toContain('  FAILED broken.json')
  })

  it('leaves a unit expectation out that answers to nothing here, and says so', () => {
    const unit = { peer: 'other', function: 'p_chart', args: [], expected: 1 }
    write('quiet.json', quiet)
    write('unit-expectations.json', { expectations: [unit] })
    expect(run()).toBe(0)
    expect(printed).toContain(
      '  not applicable: 1 other p_chart: the engine has nothing that answers to this function',
    )
    expect(printed.slice(-2)).toEqual(['1 passed of 2 read', '1 passed, 0 failed'])
  })

  it('checks a unit expectation against the function it maps to', () => {
    const args = { lpl: 1, upl: 3, target: 4, improvementDirection: 'increase' }
    const unit = { peer: 'other', function: 'assurance', args, expected: 'consistent_pass' }
    write('unit-expectations.json', { expectations: [unit] })
    expect(run()).toBe(1)
    expect(printed).toContain('    result: expected "consistent_pass", got "consistent_fail"')
  })

  it('says that nothing was checked when the cases are absent', () => {
    expect(run('no-such-folder')).toBe(0)
    expect(printed[0]).toContain('the cases are not beside this checkout')
    expect(printed.at(-1)).toBe('Nothing was checked.')
  })

  it('fails on a folder without cases', () => {
    expect(run()).toBe(1)
    expect(printed.at(-2)).toBe('0 passed of 0 read')
  })
})
