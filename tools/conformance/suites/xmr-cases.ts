import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { calculateXmr, type XmrResult } from '../../../packages/judgement/src/xmr/index.ts'
import { mismatchesOf } from '../compare.ts'
import type { CaseOutcome, Mismatch, Suite } from '../suite.ts'
import { countsOf, viewOf } from '../xmr/view.ts'
import { type CaseDirection, POLARITY } from '../xmr/words.ts'

interface XmrCase {
  name: string
  improvementDirection: CaseDirection
  target: number | null
  baselinePoints: number | null
  rebaseIndexes: number[]
  screenOutliers: boolean
  dates: string[]
  values: (number | null)[]
  quirk: boolean
  expected: Record<string, unknown> | null
  recommended?: Record<string, unknown>
  variantTwoInThreeCountsOutOfLimitPoints?: Variant
}

interface Variant {
  changedPoints: { index: number; pointType: string; ruleLabel: string }[]
  variationIcon: string
}

/** Fields that tell how a result came about, not what it is. */
const ABOUT_THE_RESULT = ['obtained', 'departures', 'note', 'order', 'dates', 'values']

export const xmrCases: Suite = {
  title: 'XmR cases',
  cases: { variable: 'SPC_CASES', otherwise: '../shared/data/spc' },
  notes: [
    'Points outside the limits do not count among two of three, as in the package that made these;',
    'each case is also run with them counting: only what it says changes then may change.',
    'A missing value has no type here, so a type given for one is not compared.',
  ],
  check: (folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.json') && file !== 'unit-expectations.json')
      .sort()
      .map((file) => checkFile(folder, file)),
}

function checkFile(folder: string, file: string): CaseOutcome {
  try {
    const held = JSON.parse(readFileSync(join(folder, file), 'utf8')) as XmrCase
    return { status: 'checked', name: held.name, mismatches: checkCase(held) }
  } catch (error) {
    const mismatches = [{ field: 'error', expected: 'none', got: String(error) }]
    return { status: 'checked', name: file, mismatches }
  }
}

function checkCase(held: XmrCase): Mismatch[] {
  const expected = expectedOf(held)
  return [
    ...mismatchesOf(expected, viewOf(calculate(held, false))),
    ...checkCountingOutside(held, expected),
  ]
}

function calculate(held: XmrCase, twoOfThreeIncludesOutside: boolean): XmrResult {
  const points = held.dates
    .map((label, index) => ({ label, value: held.values[index] ?? null }))
    .sort((one, other) => one.label.localeCompare(other.label))
  return calculateXmr({
    points,
    polarity: POLARITY[held.improvementDirection],
    target: held.target,
    options: {
      screenOutliers: held.screenOutliers,
      twoOfThreeIncludesOutside,
      rebaseAt: held.rebaseIndexes,
      baselinePoints: held.baselinePoints ?? undefined,
    },
  })
}

/** The result to hold the engine to, with the types of missing points taken out. */
function expectedOf(held: XmrCase): Record<string, unknown> {
  const chosen = held.quirk ? held.recommended : held.expected
  if (!chosen) throw new Error('The case holds no result to compare with')
  const fields = Object.entries(chosen).filter(([field]) => !ABOUT_THE_RESULT.includes(field))
  const expected = Object.fromEntries(fields)

  const values = (chosen.values ?? held.values) as (number | null)[]
  const pointType = withoutMissing(expected.pointType, values, 'missing')
  const ruleLabel = withoutMissing(expected.ruleLabel, values, 'Missing')
  const counts = expected.counts === undefined ? {} : { counts: countsOf(pointType) }
  return { ...expected, pointType, ruleLabel, ...counts }
}

function withoutMissing(words: unknown, values: (number | null)[], missing: string): unknown[] {
  const list = words as unknown[]
  return list.map((word, index) => (values[index] === null ? missing : word))
}

/** The same series with points outside the limits counted among two of three. */
function checkCountingOutside(held: XmrCase, expected: Record<string, unknown>): Mismatch[] {
  const variant = held.variantTwoInThreeCountsOutOfLimitPoints
  const pointType = [...(expected.pointType as unknown[])]
  const ruleLabel = [...(expected.ruleLabel as unknown[])]
  for (const change of variant?.changedPoints ?? []) {
    pointType[change.index] = change.pointType
    ruleLabel[change.index] = change.ruleLabel
  }
  const variationIcon = variant?.variationIcon ?? expected.variationIcon
  const got = viewOf(calculate(held, true))
  return mismatchesOf({ pointType, ruleLabel, variationIcon }, got, 'countingOutside')
}
