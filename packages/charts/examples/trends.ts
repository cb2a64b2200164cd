import type { Trend } from '@quarterdeck/contract'
import { aPoint, aSeries, aStretch, aTarget, aTrend } from './build-trend.ts'

/** Attendance of five types of school: three years of the academic year, a hole, and a half term. */
function attendance(component: string, values: readonly string[], isJudged = false) {
  const [first = '0', second = '0', third = '0', newest = '0'] = values
  const text = (value: string) => ({ text: `${value}%` })
  return aSeries(
    [
      aStretch('2017-09-01', '2018-08-31', 'academic year 2017/18', first, text(first)),
      aStretch('2018-09-01', '2019-08-31', 'academic year 2018/19', second, text(second)),
      aStretch('2019-09-01', '2020-08-31', 'academic year 2019/20', third, text(third)),
      aStretch('2021-09-01', '2021-10-31', 'up to the first half term', newest, {
        ...text(newest),
        partYear: true,
      }),
    ],
    { component, isJudged },
  )
}

export const ATTENDANCE: Trend = aTrend({
  unit: '%',
  decimals: 2,
  noun: null,
  polarity: 'higher',
  basis: 'rate',
  yearType: 'academic',
  series: [
    attendance('Total', ['94.1', '94.1', '92.8', '92.6'], true),
    attendance('Primary', ['95.35', '95.49', '93.2', '94.4']),
    attendance('Secondary', ['92.67', '93.11', '92.8', '90.7']),
    attendance('Special', ['91.28', '90.97', '88.7', '85.4']),
    attendance('PRU', ['63.83', '69.75', '62.5', '69.1']),
  ],
  targets: [aTarget('2021/22', '95', { component: 'Total', text: '95%', tolerance: '4.75' })],
})

function spend(
  component: string,
  years: readonly (readonly [number, string, string])[],
  isJudged = false,
) {
  return aSeries(
    years.map(([start, value, text]) =>
      aStretch(`${start}-04-01`, `${start + 1}-03-31`, `${start}/${start - 1999}`, value, {
        text,
        isForecast: start === 2021,
      }),
    ),
    { component, isJudged },
  )
}

export const SPEND: Trend = aTrend({
  unit: 'gbp',
  noun: null,
  basis: 'forecast',
  series: [
    spend(
      'Total',
      [
        [2018, '9672589', '£9,672,589'],
        [2019, '9363126', '£9,363,126'],
        [2020, '11896671', '£11,896,671'],
        [2021, '15465688', '£15,465,688'],
      ],
      true,
    ),
    spend('Residential', [
      [2020, '9695579', '£9,695,579'],
      [2021, '12808229', '£12,808,229'],
    ]),
    spend('IFA', [
      [2020, '2201092', '£2,201,092'],
      [2021, '2657459', '£2,657,459'],
    ]),
  ],
  targets: [
    aTarget('2021/22', '9583822', {
      component: 'Total',
      text: '£9,583,822',
      tolerance: '479191.1',
    }),
  ],
})

/** Children who repeatedly go missing, counted in three ways; one figure is protected. */
export const DEFINITIONS: Trend = aTrend({
  series: [
    aSeries([
      aPoint('2018-03-31', '140'),
      aPoint('2019-03-31', '114', { was: '118' }),
      aPoint('2019-06-30', '50', { definition: 2 }),
      aPoint('2020-12-31', null, { definition: 2 }),
      aPoint('2021-03-31', '38', { definition: 2 }),
      aPoint('2021-09-30', '9', { definition: 3, provisional: true }),
    ]),
  ],
  breaks: [
    {
      at: '2019-06-30',
      definition: 2,
      meaning: 'Children with two or more incidents in 12 months.',
    },
    { at: '2021-09-30', definition: 3, meaning: 'Children with repeat incidents in the quarter.' },
  ],
})

/** A share that is to fall, with a target that cannot be right; an earlier figure was a number. */
export const DISPUTED: Trend = aTrend({
  unit: '%',
  decimals: 1,
  noun: null,
  series: [
    aSeries([
      aPoint('2019-06-30', '87', { isDrawn: false }),
      aPoint('2021-09-30', '7.1', { text: '7.1%', definition: 2 }),
    ]),
  ],
  targets: [
    aTarget('2021/22', '94', {
      definition: 2,
      text: '94%',
      tolerance: '4.7',
      disputed: '94% cannot be the target for a share that is meant to fall',
    }),
  ],
  breaks: [{ at: '2021-09-30', definition: 2, meaning: 'A share, no longer a number.' }],
})

/** Progress scores on both sides of zero. */
export const SCORES: Trend = aTrend({
  unit: 'score',
  decimals: 2,
  noun: null,
  polarity: 'higher',
  basis: 'annual',
  yearType: 'academic',
  series: [
    aSeries([
      aStretch('2014-09-01', '2015-08-31', 'academic year 2014/15', '-0.62', { text: '−0.62' }),
      aStretch('2015-09-01', '2016-08-31', 'academic year 2015/16', '-0.31', { text: '−0.31' }),
      aStretch('2016-09-01', '2017-08-31', 'academic year 2016/17', '-0.48', { text: '−0.48' }),
      aStretch('2017-09-01', '2018-08-31', 'academic year 2017/18', '0.43', {
        text: '0.43',
        provisional: true,
      }),
    ]),
  ],
  targets: [aTarget('2017/18', '0.2', { tolerance: '0.01' }), aTarget('2018/19', '0', {})],
})

/** One figure, which meets its target. */
export const ONE_FIGURE: Trend = aTrend({
  unit: '%',
  noun: null,
  polarity: 'higher',
  series: [aSeries([aPoint('2019-03-31', '93', { text: '93%' })])],
  targets: [aTarget('2018/19', '90', { text: '90%', tolerance: '4.5' })],
})

/** A benchmarking year of which no figure has come. */
export const NO_FIGURE: Trend = aTrend({
  unit: '%',
  noun: null,
  polarity: 'higher',
  basis: 'cumulative-percent',
  series: [aSeries([], { component: 'Residential' }), aSeries([], { component: 'Leaving Care' })],
})

/** Suspensions of three academic years, running through the last of them. */
export const RUNNING: Trend = aTrend({
  noun: 'suspensions',
  basis: 'cumulative-count',
  yearType: 'academic',
  series: [
    aSeries([
      aStretch('2017-09-01', '2018-08-31', 'academic year 2017/18', '617'),
      aStretch('2018-09-01', '2018-12-31', '1 September 2018 to 31 December 2018', '288', {
        partYear: true,
      }),
      aStretch('2018-09-01', '2019-03-31', '1 September 2018 to 31 March 2019', '565', {
        partYear: true,
      }),
      aStretch('2018-09-01', '2019-08-31', 'academic year 2018/19', '913'),
      aStretch('2019-09-01', '2020-08-31', 'academic year 2019/20', '707'),
      aStretch('2020-09-01', '2020-12-31', '1 September 2020 to 31 December 2020', '171', {
        partYear: true,
      }),
      aStretch('2020-09-01', '2021-03-31', '1 September 2020 to 31 March 2021', '352', {
        partYear: true,
        provisional: true,
      }),
    ]),
  ],
  inPeriod: [
    aSeries([
      aStretch('2018-09-01', '2018-12-31', '1 September 2018 to 31 December 2018', '288'),
      aStretch('2019-01-01', '2019-03-31', '1 January 2019 to 31 March 2019', '277'),
      aStretch('2019-04-01', '2019-08-31', '1 April 2019 to 31 August 2019', '348'),
      aStretch('2020-09-01', '2020-12-31', '1 September 2020 to 31 December 2020', '171'),
      aStretch('2021-01-01', '2021-03-31', '1 January 2021 to 31 March 2021', '181'),
    ]),
  ],
  targets: [
    aTarget('2019/20', '500', { tolerance: '25' }),
    aTarget('2020/21', '500', { tolerance: '25' }),
  ],
  likely: {
    from: '2021-03-31',
    to: '2021-08-31',
    low: 541,
    forecast: 612,
    high: 683,
    lowText: '541',
    forecastText: '612',
    highText: '683',
  },
})

/** Young people out of education, a measure that swings with the school year. */
export const SEASONAL: Trend = aTrend({
  unit: '%',
  decimals: 1,
  noun: null,
  series: [
    aSeries([
      aPoint('2018-03-31', '4.4', { text: '4.4%' }),
      aPoint('2019-03-31', '4.8', { text: '4.8%' }),
      aPoint('2019-06-30', '5.7', { text: '5.7%' }),
      aPoint('2021-03-31', '3.4', { text: '3.4%' }),
      aPoint('2021-08-31', '4.4', {
        text: '4.4%',
        coverage: { from: '2021-08-01', to: '2021-08-31', label: 'August 2021' },
      }),
      aPoint('2021-09-30', '4.9', {
        text: '4.9%',
        provisional: true,
        note: 'schools still report',
      }),
    ]),
  ],
  targets: [
    aTarget('2018/19', '4.4', { text: '4.4%', tolerance: '0.22' }),
    aTarget('2019/20', '4.4', { text: '4.4%', tolerance: '0.22' }),
    aTarget('2021/22', '4.0', { text: '4.0%', tolerance: '0.2' }),
  ],
})

const DENSE_VALUES = [
  66, 63, 61, 64, 60, 58, 59, 55, 52, 54, 49, 47, 48, 44, 46, 41, 38, 40, 37, 39, 42, 40, 44, 43,
]

/** Six years of quarters, a range to keep within from the fourth on. */
export const DENSE: Trend = aTrend({
  polarity: 'range',
  series: [
    aSeries(
      DENSE_VALUES.map((value, index) =>
        aPoint(
          new Date(Date.UTC(2015, 6 + 3 * index, 0)).toISOString().slice(0, 10),
          String(value),
        ),
      ),
    ),
  ],
  targets: [
    aTarget('2018/19', '40', { high: '50', text: '40 to 50', tolerance: '2.5' }),
    aTarget('2019/20', '38', { high: '45', text: '38 to 45', tolerance: '2.25' }),
    aTarget('2020/21', '38', { high: '45', text: '38 to 45', tolerance: '2.25' }),
  ],
})
