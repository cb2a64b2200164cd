import { describe, expect, test } from 'vitest'
import type { RagCode } from '../codes.ts'
import type { Numbers, RagStatus } from '../words.ts'
import { headingForRed } from './heading-for-red.ts'
import { told } from './tell-quarters.ts'

const LIMIT = { figure: '246', target: '460', tolerance: '23' }

function running(code: RagCode, numbers: Numbers, status: RagStatus = 'amber') {
  return {
    rag: { status, code, numbers: { ...LIMIT, ...numbers } },
    direction: { reason: 'Worse: 246 against 200 a year before (lower is better).' },
    basis: 'cumulative-count' as const,
    polarity: 'lower' as const,
    unit: 'count',
    decimals: 0,
  }
}

describe('a measure heading for red', () => {
  test('is one whose year ends past the tolerance, even while that is too early to say', () => {
    const early = running('too-early', { forecast: 502, low: 400, high: 604 })
    expect(headingForRed(early, [])).toBe(
      'Heading for about 502, past the target of 460 by more than the tolerance of 23.',
    )
  })

  test('is one whose likely range reaches past the tolerance', () => {
    const wide = running('projected.amber', { forecast: 470, low: 440, high: 500 })
    expect(headingForRed(wide, [])).toBe(
      'Its likely range reaches 500, past the target of 460 by more than the tolerance of 23.',
    )
  })

  test('is none for the end of a range up to the tolerance', () => {
    const narrow = running('projected.amber', { forecast: 470, low: 457, high: 483 })
    expect(headingForRed(narrow, told('amber'))).toBeNull()
  })

  test('is none for a wide range early in the year', () => {
    const early = running('too-early', { forecast: 470, low: 300, high: 640 })
    expect(headingForRed(early, told('amber'))).toBeNull()
  })

  test('looks at the low end where higher is better', () => {
    const low = { ...running('projected.amber', { forecast: 465, low: 430, high: 500 }) }
    expect(headingForRed({ ...low, polarity: 'higher' }, [])).toBe(
      'Its likely range reaches 430, past the target of 460 by more than the tolerance of 23.',
    )
    expect(
      headingForRed(
        {
          ...low,
          rag: { ...low.rag, numbers: { ...low.rag.numbers, low: 440 } },
          polarity: 'higher',
        },
        [],
      ),
    ).toBeNull()
  })

  const near = running('snapshot.green', { figure: '450' }, 'green')

  test('is one that was worse in its last two quarters with a figure, and says what it fell to', () => {
    const slipping = { ...near, rag: { ...near.rag, status: 'amber' as const } }
    expect(headingForRed(slipping, told('green green- to-follow amber-'))).toBe(
      'Worse in two quarters with a figure, Quarter 2 2020/21 and Quarter 4 2020/21. ' +
        'Worse: 246 against 200 a year before (lower is better).',
    )
    const came = told('green green- to-follow amber-').map((each) =>
      each.code === 'to-follow' ? { ...each, restated: 'green' as const } : each,
    )
    expect(headingForRed(slipping, came)).toBeNull()
    expect(headingForRed(slipping, told('green green- green amber-'))).toBeNull()
  })

  test('is a green one that got worse twice only with less than its tolerance to spare', () => {
    expect(headingForRed(near, told('green- green-'))).not.toBeNull()
    const easy = running('snapshot.green', { figure: '430' }, 'green')
    expect(headingForRed(easy, told('green- green-'))).toBeNull()
  })

  test('is none whose colour got better, whatever it is compared with', () => {
    const amber = { ...near, rag: { ...near.rag, status: 'amber' as const } }
    expect(headingForRed(amber, told('red- amber-'))).toBeNull()
    expect(headingForRed(near, told('amber- green-'))).toBeNull()
  })

  test.each(['already-met', 'nothing-due'] as const)('is none where the rules say %s', (code) => {
    const settled = { ...near, rag: { ...near.rag, code } }
    expect(headingForRed(settled, told('green- green-'))).toBeNull()
  })

  test.each(['annual', 'termly'] as const)('is none where one %s figure stands twice', (basis) => {
    expect(headingForRed({ ...near, basis }, told('green- green-'))).toBeNull()
  })

  test('is none that is red already, nor one without a rating', () => {
    const numbers = { forecast: 502, low: 490, high: 514 }
    expect(headingForRed(running('projected.red', numbers, 'red'), told('red- red-'))).toBeNull()
    expect(headingForRed(running('overdue', {}, 'none'), told('green- green-'))).toBeNull()
  })

  test('says nothing of numbers that are protected', () => {
    const hidden = {
      ...running('projected.amber', {}),
      rag: { status: 'amber' as const, code: 'projected.amber' as const, numbers: {} },
    }
    expect(headingForRed(hidden, told('amber'))).toBeNull()
  })
})
