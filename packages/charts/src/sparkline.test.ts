import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawSparkline, monthsBetween, type SparklinePoint } from './sparkline.ts'

const frame = { width: 110, height: 30, inset: 5, from: '2018-03-31', to: '2021-09-30' }

function point(to: string, value: string | null, more: Partial<SparklinePoint> = {}) {
  return { to, value, provisional: false, partYear: false, ...more }
}

describe('drawSparkline', () => {
  it('puts the highest figure at the top and the lowest at the bottom', () => {
    const { marks } = drawSparkline(
      [point('2018-03-31', '30'), point('2021-09-30', '38')],
      null,
      frame,
    )
    expect(marks.map(({ x, y }) => [x, y])).toEqual([
      [5, 25],
      [105, 5],
    ])
  })

  it('joins neighbouring quarters with one solid line', () => {
    const { solid, dotted } = drawSparkline(
      [point('2019-03-31', '31'), point('2019-06-30', '30'), point('2019-09-30', '32')],
      null,
      frame,
    )
    expect(solid).toHaveLength(1)
    expect(solid[0]).toMatch(/^M[\d.,]+L[\d.,]+L[\d.,]+$/)
    expect(dotted).toEqual([])
  })

  it('crosses missing quarters with a dotted line only', () => {
    const { solid, dotted } = drawSparkline(
      [point('2019-06-30', '30'), point('2021-03-31', '34')],
      null,
      frame,
    )
    expect(solid).toEqual([])
    expect(dotted).toHaveLength(1)
  })

  it('leaves a part of a year apart, even between two whole years', () => {
    const { solid, dotted, marks } = drawSparkline(
      [
        point('2019-03-31', '59'),
        point('2019-06-30', '26', { partYear: true }),
        point('2020-03-31', '75'),
      ],
      null,
      frame,
    )
    expect(solid).toEqual([])
    expect(dotted).toHaveLength(1)
    expect(marks.map((mark) => mark.partYear)).toEqual([false, true, false])
  })

  it('draws no mark for a protected figure and crosses its place with dots', () => {
    const { marks, solid, dotted } = drawSparkline(
      [point('2019-03-31', '9'), point('2019-06-30', null), point('2019-09-30', '7')],
      null,
      frame,
    )
    expect(marks).toHaveLength(2)
    expect(solid).toEqual([])
    expect(dotted).toHaveLength(1)
  })

  it('marks the newest figure, whatever order they came in', () => {
    const { marks } = drawSparkline(
      [point('2021-09-30', '38', { provisional: true }), point('2018-03-31', '47')],
      null,
      frame,
    )
    expect(marks.map((mark) => [mark.newest, mark.provisional])).toEqual([
      [false, false],
      [true, true],
    ])
  })

  it('keeps the target inside the picture when every figure is above it', () => {
    const { target } = drawSparkline([point('2021-09-30', '38')], '20', frame)
    expect(target).toEqual({ x1: 0, x2: 110, y: 25 })
  })

  it('draws equal figures across the middle', () => {
    const { marks } = drawSparkline(
      [point('2021-06-30', '100'), point('2021-09-30', '100')],
      '100',
      frame,
    )
    expect(marks.map((mark) => mark.y)).toEqual([15, 15])
  })

  it('puts a lone day in the middle of a frame without length', () => {
    const { marks } = drawSparkline([point('2021-09-30', '38')], null, {
      ...frame,
      from: '2021-09-30',
    })
    expect(marks.map((mark) => mark.x)).toEqual([55])
  })

  it('draws nothing where nothing is held', () => {
    expect(drawSparkline([], null, frame)).toEqual({
      solid: [],
      dotted: [],
      marks: [],
      target: null,
    })
  })

  it('keeps every mark inside the frame', () => {
    const days = fc.constantFrom('2018-03-31', '2019-03-31', '2019-06-30', '2021-09-30')
    const points = fc.array(
      fc.record({
        to: days,
        value: fc.option(fc.integer({ min: -9999, max: 9999 }).map(String)),
        provisional: fc.boolean(),
        partYear: fc.boolean(),
      }),
    )
    fc.assert(
      fc.property(points, (given) => {
        const { marks } = drawSparkline(given, null, frame)
        return marks.every(({ x, y }) => x >= 5 && x <= 105 && y >= 5 && y <= 25)
      }),
    )
  })
})

describe('monthsBetween', () => {
  it.each([
    ['2019-03-31', '2019-06-30', 3],
    ['2020-12-31', '2021-03-31', 3],
    ['2021-06-30', '2021-08-31', 2],
    ['2018-03-31', '2019-03-31', 12],
  ])('counts from %s to %s as %i', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })
})
