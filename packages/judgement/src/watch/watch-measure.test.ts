import { describe, expect, test } from 'vitest'
import type { RagCode } from '../codes.ts'
import { told } from './tell-quarters.ts'
import { watchMeasure } from './watch-measure.ts'

/** A measure without numbers, as its last quarter has it. */
function measureOf(history: ReturnType<typeof told>) {
  const { status, code } = history.at(-1) as { status: 'red'; code: RagCode }
  return {
    rag: { status, code, numbers: {} },
    direction: { reason: 'Worse: 21 against 20.' },
    basis: 'snapshot' as const,
    polarity: 'lower' as const,
    unit: 'count',
    decimals: 0,
  }
}

/** What it is watched for, by the story of its quarters. */
function watched(story: string, judgement: Parameters<typeof watchMeasure>[2] = null) {
  const history = told(story)
  return watchMeasure(measureOf(history), history, judgement).map(({ kind, why }) => [kind, why])
}

describe('the signs of a measure', () => {
  test.each([
    ['green amber red', 'newly-red', 'Red, from amber in Quarter 2 2020/21.'],
    [
      'green to-follow red',
      'newly-red',
      'Red, from green in Quarter 1 2020/21, the last that it was rated in.',
    ],
    ['red', 'newly-red', 'Red, in the first quarter that it is rated in.'],
    ['to-follow red', 'newly-red', 'Red, in the first quarter that it is rated in.'],
    ['green red red red', 'red-running', 'Red for 3 quarters running, since Quarter 2 2020/21.'],
    [
      'red missing red',
      'red-running',
      'Red for 2 quarters running, since Quarter 1 2020/21. 1 quarter in that time had no rating.',
    ],
    ['green red amber', 'turned-from-red', 'Amber, from red in Quarter 2 2020/21.'],
    [
      'red red not-due green',
      'turned-from-red',
      'Green, from red in Quarter 2 2020/21, where it was red for 2 quarters running.',
    ],
    [
      'green amber- amber-',
      'heading-for-red',
      'Worse in two quarters running, Quarter 2 2020/21 and Quarter 3 2020/21. Worse: 21 against 20.',
    ],
    [
      'amber overdue',
      'overdue',
      'A newer figure was due and has not come. The last was reported in Quarter 1 2020/21, when it was amber.',
    ],
    [
      'red red not-due',
      'red-running',
      'Red for 2 quarters running, since Quarter 1 2020/21, until Quarter 2 2020/21.',
    ],
    [
      'red red to-follow',
      'overdue',
      'The figure is to follow. The last was reported in Quarter 2 2020/21, when it was red for 2 quarters running.',
    ],
    [
      'amber to-follow',
      'overdue',
      'The figure is to follow. The last was reported in Quarter 1 2020/21, when it was amber.',
    ],
    [
      'no-target to-follow missing',
      'overdue',
      'No figure was given. The last was reported in Quarter 1 2020/21.',
    ],
  ])('of “%s”', (story, kind, why) => {
    expect(watched(story)).toEqual([[kind, why]])
  })

  test('say what restated figures have made of earlier quarters', () => {
    const of = (story: string, restated: 'green' | 'none') => {
      const [first, ...rest] = told(story)
      const history = [{ ...first, restated }, ...rest] as ReturnType<typeof told>
      return watchMeasure(measureOf(history), history, null).map(({ why }) => why)
    }
    expect(of('red green', 'none')).toEqual([
      'Green, from red in Quarter 1 2020/21 (not rated once restated).',
    ])
    expect(of('red red', 'green')).toEqual([
      'Red for 2 quarters running, since Quarter 1 2020/21. ' +
        'Quarter 1 2020/21 is green once restated.',
    ])
    expect(of('to-follow green', 'none')).toEqual([])
    expect(of('red missing', 'green')).toEqual([
      'No figure was given. The last was reported in Quarter 1 2020/21, ' +
        'when it was red (green once restated).',
    ])
  })

  test.each([
    'green',
    'red red no-target',
    'green amber',
    'red not-due',
    'to-follow overdue',
    'green not-due',
    'red amber green',
  ])('there are none of “%s”', (story) => {
    expect(watched(story)).toEqual([])
  })

  test('an officer’s judgement that differs stands beside the others', () => {
    const judgement = {
      status: 'amber' as const,
      reason: 'Two children moved.',
      officers: ['Ann Lee'],
    }
    expect(watched('green red', judgement)).toEqual([
      ['newly-red', 'Red, from green in Quarter 1 2020/21.'],
      ['judgement-differs', 'The rules give red. Judged by Ann Lee: amber. Two children moved.'],
    ])
  })

  test('one that agrees says nothing', () => {
    const judgement = { status: 'green' as const, reason: '', officers: [] }
    expect(watched('green green', judgement)).toEqual([])
  })
})
