import { describe, expect, it } from 'vitest'
import { dayAt, placeOf } from './calendar.ts'
import { timeDomain, timeTicks } from './time-axis.ts'

const financial = { basis: 'snapshot', yearType: 'financial' } as const

function ticksBetween(
  from: string,
  to: string,
  newest: string | null,
  years: Parameters<typeof timeTicks>[2] = financial,
) {
  const ticks = timeTicks([placeOf(from), placeOf(to)], newest, years)
  return ticks.map(({ label, rank }) => `${label} ${rank}`)
}

describe('the days drawn', () => {
  it('hold every figure and the quarter looked at, with room on both sides', () => {
    const [first, last] = timeDomain([placeOf('2018-03-31'), placeOf('2021-03-31')], '2021-09-30')
    expect([dayAt(first), dayAt(last)]).toEqual(['2018-02-07', '2021-11-20'])
  })

  it('are the year before a lone figure, or before the quarter where none is held', () => {
    const [first, last] = timeDomain([placeOf('2021-09-30')], '2021-09-30')
    expect([dayAt(first), dayAt(last)]).toEqual(['2020-09-15', '2021-10-14'])
    expect(timeDomain([], '2021-09-30')).toEqual([first, last])
  })

  it('hold a figure that ends after the quarter', () => {
    const [, last] = timeDomain([placeOf('2022-03-31')], '2021-09-30')
    expect(last).toBeGreaterThan(placeOf('2022-03-31'))
  })
})

describe('the days named', () => {
  it('are the newest figure, the ends of years and the quarters between', () => {
    expect(ticksBetween('2020-12-31', '2021-09-30', '2021-09-30')).toEqual([
      'Q3 20/21 2',
      'Q4 20/21 1',
      'Q1 21/22 2',
      'Q2 21/22 0',
    ])
  })

  it('are named by their month where they end no quarter', () => {
    expect(ticksBetween('2021-06-30', '2021-09-01', '2021-08-31')).toEqual([
      'Q1 21/22 2',
      'Aug 2021 0',
    ])
  })

  it('are the years themselves where whole years are counted', () => {
    const years = { basis: 'forecast', yearType: 'financial' } as const
    expect(ticksBetween('2021-03-01', '2022-03-31', '2022-03-31', years)).toEqual([
      '2020/21 1',
      '2021/22 0',
    ])
  })

  it('are the ends of terms in an academic year', () => {
    const years = { basis: 'rate', yearType: 'academic' } as const
    expect(ticksBetween('2018-08-31', '2019-08-31', '2019-08-31', years)).toEqual([
      'Aug 2018 1',
      'Dec 2018 2',
      'Apr 2019 2',
      'Aug 2019 0',
    ])
  })

  it('are months in a calendar year', () => {
    const years = { basis: 'annual', yearType: 'calendar' } as const
    expect(ticksBetween('2018-12-31', '2019-01-31', null, years)).toEqual(['Dec 2018 1'])
  })
})
