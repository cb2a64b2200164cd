import { describe, expect, test } from 'vitest'
import { aDefinition, aFigure, anIndicator, figureAt } from '../examples/build-case.ts'
import { combineFigures, readingsHeld } from './combine.ts'

const part = (component: string, value: string) => figureAt('2021-22-Q2', value, { component })
const toFollow = (component: string) =>
  figureAt('2021-22-Q2', '0', { component, availability: 'to-follow', value: null })

describe('the readings a measure is judged on', () => {
  test('are the figure itself where there is one', () => {
    const readings = combineFigures([figureAt('2021-22-Q2', '38')], aDefinition())
    expect(readings).toEqual([
      expect.objectContaining({ value: '38', component: null, parts: null }),
    ])
  })

  test('are the headline’s where one is named', () => {
    const definition = aDefinition({
      combine: 'headline',
      components: ['Primary', 'Total'],
      headline: 'Total',
    })
    const readings = combineFigures([part('Primary', '95'), part('Total', '94')], definition)
    expect(readings.map((each) => each.value)).toEqual(['94'])
  })

  test('are each component’s own', () => {
    const definition = aDefinition({ combine: 'each', components: ['A', 'B', 'C'] })
    const readings = combineFigures([part('A', '40'), part('B', '78'), toFollow('C')], definition)
    expect(readings.map((each) => [each.component, each.value])).toEqual([
      ['A', '40'],
      ['B', '78'],
    ])
  })

  const sum = aDefinition({ combine: 'sum', components: ['CAF', 'Pre-CAF'] })
  test('are the exact total of the components reported', () => {
    const readings = combineFigures([part('Pre-CAF', '83.2'), part('CAF', '708.1')], sum)
    expect(readings).toEqual([
      expect.objectContaining({ value: '791.3', component: null, parts: 'CAF, Pre-CAF' }),
    ])
    const one = combineFigures([part('CAF', '708'), toFollow('Pre-CAF')], sum)
    expect(one).toEqual([expect.objectContaining({ value: '708', parts: 'CAF' })])
  })

  test('carry the doubts of any of the components', () => {
    const doubted = { ...part('CAF', '708'), provisional: true, doubtful: 'counted twice' }
    const flagged = { ...part('Pre-CAF', '83'), notComparable: 'a rate' }
    expect(combineFigures([doubted, flagged], sum)).toEqual([
      expect.objectContaining({
        provisional: true,
        doubtful: 'counted twice',
        notComparable: 'a rate',
      }),
    ])
  })

  test('are none where nothing is reported', () => {
    expect(combineFigures([toFollow('CAF')], sum)).toEqual([])
    expect(combineFigures([], aDefinition())).toEqual([])
  })
})

describe('the readings held', () => {
  const stretches = (readings: ReturnType<typeof readingsHeld>) =>
    readings.map(
      (each) => `${each.coverage.from} ${each.coverage.to} ${each.definition} ${each.value}`,
    )

  test('stand in the order of their ends, then their starts, then their definitions', () => {
    const definitions = [aDefinition(), aDefinition({ version: 2 })]
    const held = [
      aFigure('4', '2021-06-30', '2021-06-30'),
      aFigure('3', '2021-04-01', '2021-06-30', { definition: 2 }),
      aFigure('2', '2021-04-01', '2021-06-30'),
      aFigure('1', '2021-01-01', '2021-03-31'),
    ]
    expect(stretches(readingsHeld(anIndicator({ definitions }), held))).toEqual([
      '2021-01-01 2021-03-31 1 1',
      '2021-04-01 2021-06-30 1 2',
      '2021-04-01 2021-06-30 2 3',
      '2021-06-30 2021-06-30 1 4',
    ])
  })

  test('add up components of one stretch and definition alone', () => {
    const definitions = [
      aDefinition({ combine: 'sum', components: ['A', 'B'] }),
      aDefinition({ version: 2, combine: 'sum', components: ['A', 'B'] }),
    ]
    const held = [
      part('A', '1'),
      part('B', '2'),
      { ...part('A', '30'), definition: 2 },
      figureAt('2021-22-Q1', '400', { component: 'A' }),
    ]
    const values = readingsHeld(anIndicator({ definitions }), held).map((each) => each.value)
    expect(values).toEqual(['400', '3', '30'])
  })

  test('keep the forecasts of one year apart by the quarter they were made in', () => {
    const held = ['2021-22-Q2', '2021-22-Q1'].map((period) =>
      figureAt(period, period.at(-1) ?? '', { basis: 'forecast' }),
    )
    const readings = readingsHeld(anIndicator({ basis: 'forecast' }), held)
    expect(readings.map((each) => each.value)).toEqual(['1', '2'])
  })

  test('do not add a forecast of one quarter to that of another', () => {
    const definitions = [aDefinition({ combine: 'sum', components: ['A', 'B'] })]
    const held = [
      figureAt('2021-22-Q1', '10', { basis: 'forecast', component: 'A' }),
      figureAt('2021-22-Q2', '20', { basis: 'forecast', component: 'A' }),
    ]
    const indicator = anIndicator({ basis: 'forecast', definitions })
    expect(readingsHeld(indicator, held).map((each) => each.value)).toEqual(['10', '20'])
  })
})
