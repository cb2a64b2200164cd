import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyMeasure } from '../examples/any-measure.ts'
import { CODES } from './codes.ts'
import { judgeMeasure } from './judge-measure.ts'

describe('nothing crosses a definition version', () => {
  test('figures of another definition change no colour, no number and no point', () => {
    fc.assert(
      fc.property(anyMeasure, anyMeasure, (measure, other) => {
        const foreign = other.held.map((each) => ({ ...each, definition: 2 }))
        const alone = judgeMeasure(measure)
        const beside = judgeMeasure({ ...measure, held: [...measure.held, ...foreign] })
        expect(beside.rag).toEqual(alone.rag)
        expect(beside.sparkline).toEqual(alone.sparkline)
        expect(beside.direction.status).toBe(alone.direction.status)
        expect(beside.direction.numbers).toEqual(alone.direction.numbers)
        expect([null, alone.sinceYearEnd]).toContainEqual(beside.sinceYearEnd)
      }),
      { numRuns: 200 },
    )
  })
})

describe('whatever a board reports', () => {
  test('a code stands beside a status that it may stand beside', () => {
    fc.assert(
      fc.property(anyMeasure, (measure) => {
        const { rag, direction } = judgeMeasure(measure)
        expect(CODES[rag.code].statuses).toContain(rag.status)
        expect(['rag', 'no-rating']).toContain(CODES[rag.code].group)
        expect(CODES[direction.code].statuses).toContain(direction.status)
      }),
      { numRuns: 400 },
    )
  })

  test('every sentence is one, and every number is a number', () => {
    fc.assert(
      fc.property(anyMeasure, (measure) => {
        const { rag, direction, sinceYearEnd } = judgeMeasure(measure)
        const sentences = [rag.reason, direction.reason, sinceYearEnd?.reason ?? 'None.']
        for (const sentence of sentences) {
          expect(sentence).toMatch(/^[£−\dA-Z][^\n]*\.$/)
          expect(sentence).not.toMatch(/undefined|null|NaN|Infinity| {2}|\.\.| ,|-\d/)
        }
        const numbers = Object.values({ ...rag.numbers, ...direction.numbers })
        expect(numbers.every((each) => Number.isFinite(Number(each)))).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('neither its figure nor its policy is changed by judging it', () => {
    fc.assert(
      fc.property(anyMeasure, (measure) => {
        const before = structuredClone(measure)
        judgeMeasure(measure)
        expect(measure).toEqual(before)
      }),
    )
  })

  test('a doubt changes neither colour nor code, but for the rate needed from doubted cases', () => {
    fc.assert(
      fc.property(anyMeasure, (measure) => {
        const figures = measure.current.figures.map((each) => ({ ...each, doubtful: null }))
        const certain = { ...measure, current: { ...measure.current, figures } }
        const { rag } = judgeMeasure(certain)
        fc.pre(rag.code !== 'unreachable' && figures.length > 0)
        const doubted = judgeMeasure({
          ...certain,
          current: {
            ...certain.current,
            figures: figures.map((each) => ({ ...each, doubtful: 'counted twice' })),
          },
        }).rag
        expect([doubted.status, doubted.code]).toEqual([rag.status, rag.code])
        // What is not rated has low confidence already, so low holds for every measure.
        expect(doubted.confidence).toBe('low')
      }),
    )
  })

  test('the direction’s policy changes no colour', () => {
    fc.assert(
      fc.property(anyMeasure, (measure) => {
        const policy = { ...measure.policy, direction: 'both' as const, deadBand: '0.5' }
        expect(judgeMeasure({ ...measure, policy }).rag).toEqual(judgeMeasure(measure).rag)
      }),
    )
  })
})
