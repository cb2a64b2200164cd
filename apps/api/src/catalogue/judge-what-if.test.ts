import type { WhatIfChange } from '@quarterdeck/contract'
import type { MeasureCase } from '@quarterdeck/judgement'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Frozen, readFrozenPublication } from '../publication/frozen.ts'
import { haltonDb } from '../publication/halton-db.ts'
import { listPublications } from '../scorecard/scorecard-store.ts'
import { judgeWhatIf } from './judge-what-if.ts'
import { A_TARGET } from './test-keeping.ts'

let frozen: Frozen

beforeAll(async () => {
  const db = await haltonDb(afterAll)
  const [publication] = await listPublications(db, 'cypf')
  if (publication === undefined) throw new Error('Nothing is published')
  frozen = await readFrozenPublication(db, publication)
})

const INDICATOR = 'good-level-of-development'

/** 64.5% against 67%, amber by the board's tolerance of 5%. */
function theMeasure(): MeasureCase {
  const found = frozen.inputs.find(({ measure }) => measure.indicator.id === INDICATOR)
  if (found === undefined) throw new Error(`${INDICATOR} is not published`)
  return found.measure
}

/** The same publication with this measure in the place of its own. */
function publishedWith(measure: MeasureCase): Frozen {
  const inputs = frozen.inputs.map((each) =>
    each.measure.indicator.id === INDICATOR ? { ...each, measure } : each,
  )
  return { ...frozen, inputs }
}

function tolerance(given: { kind: 'absolute'; amount: string } | null): WhatIfChange {
  return { kind: 'target-tolerance', indicator: INDICATOR, tolerance: given }
}

const withOwnTolerance = ({ targets }: MeasureCase, amount: string): MeasureCase['targets'] =>
  targets.map(({ component, target }) => ({
    component,
    target: { ...target, tolerance: { kind: 'absolute', amount } },
  }))

test('a target without its own tolerance falls back on the policy', () => {
  const measure = theMeasure()
  const own = publishedWith({ ...measure, targets: withOwnTolerance(measure, '1') })
  const [change] = judgeWhatIf(own, tolerance(null)).changes
  expect(change?.status).toMatchObject({ was: 'red', now: 'amber' })
})

test('a target with its own tolerance keeps it under another policy', () => {
  const measure = theMeasure()
  const own = publishedWith({ ...measure, targets: withOwnTolerance(measure, '3') })
  const { deadBand, direction, smallNumberThreshold } = measure.policy
  const policy = { kind: 'policy', deadBand, direction, smallNumberThreshold } as const
  const change = { ...policy, toleranceRelative: '0', toleranceCountMinimum: '0' }
  const codes = (given: Frozen) => judgeWhatIf(given, change).changes.map(({ code }) => code)
  expect(codes(frozen)).toContain('PED05 01')
  expect(codes(own)).not.toContain('PED05 01')
})

test('the tolerance is that of the target of every year, as a year may belong to another plan', () => {
  const { targets, ...measure } = theMeasure()
  const later = publishedWith({
    ...measure,
    period: '2019-20-Q1',
    targets: [],
    otherYears: { '2018/19': targets },
  })
  const [change] = judgeWhatIf(later, tolerance({ kind: 'absolute', amount: '2' })).changes
  expect(change?.status).toEqual({
    was: 'amber',
    now: 'red',
    reason:
      '64.5% for the academic year 2017/18 is 2.5 points below the target of 67%, more than the tolerance of 2 points.',
  })
})

test('what an older engine made of the figures is not blamed on the change', () => {
  const measures = frozen.scorecard.measures.map((each) => ({
    ...each,
    result: { ...each.result, rag: { ...each.result.rag, status: 'red' as const } },
  }))
  const older = { ...frozen, scorecard: { ...frozen.scorecard, measures } }
  expect(judgeWhatIf(older, tolerance(null))).toMatchObject({ judged: 1, changes: [] })
})

test('a target is tried as though it had been the quarter’s, with its own tolerance', () => {
  const target = { ...A_TARGET, value: '70', tolerance: { kind: 'absolute', amount: '2' } } as const
  const [change] = judgeWhatIf(frozen, { kind: 'target', indicator: INDICATOR, target }).changes
  expect(change?.status).toMatchObject({
    was: 'amber',
    now: 'red',
    reason: expect.stringContaining('below the target of 70%, more than the tolerance of 2 points'),
  })
})

test('a target set on a definition that the quarter did not know is not held against it', () => {
  const target = { ...A_TARGET, definition: 9 }
  expect(judgeWhatIf(frozen, { kind: 'target', indicator: INDICATOR, target }).judged).toBe(0)
})
