import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mismatchesOf } from '../compare.ts'
import type { CaseOutcome, Suite } from '../suite.ts'
import { unitMappings } from '../xmr/unit-mappings.ts'

interface UnitExpectation {
  peer: string
  function: string
  args: unknown
  expected: unknown
}

const FILE = 'unit-expectations.json'

export const xmrUnits: Suite = {
  title: 'XmR unit expectations',
  cases: { variable: 'SPC_CASES', otherwise: '../shared/data/spc' },
  notes: [
    'Each function of the other packages, and what it is checked against here:',
    ...Object.entries(unitMappings).map(([name, { against }]) => `- ${name}: ${against}`),
  ],
  check: (folder) => {
    const path = join(folder, FILE)
    if (!existsSync(path)) return []
    const held = JSON.parse(readFileSync(path, 'utf8')) as { expectations: UnitExpectation[] }
    return held.expectations.map((expectation, index) => checkUnit(expectation, index))
  },
}

function checkUnit(expectation: UnitExpectation, index: number): CaseOutcome {
  const name = `${index + 1} ${expectation.peer} ${expectation.function}`
  const mapping = unitMappings[expectation.function]
  if (!mapping) {
    const reason = 'the engine has nothing that answers to this function'
    return { status: 'not-applicable', name, reason }
  }
  try {
    const got = mapping.run(expectation.args as never)
    const expected = mapping.translate
      ? mapping.translate(expectation.expected)
      : expectation.expected
    return { status: 'checked', name, mismatches: mismatchesOf(expected, got, 'result') }
  } catch (error) {
    const mismatches = [{ field: 'error', expected: 'none', got: String(error) }]
    return { status: 'checked', name, mismatches }
  }
}
