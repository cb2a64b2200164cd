import { describe, expect, it } from 'vitest'
import { aCase, aDefinition, anIndicator, figureAt } from '../examples/build-case.ts'
import { enterFigures } from './enter-figures.ts'
import { judgeMeasure } from './judge-measure.ts'
import { readEntered, type TypedFigure, type TypedRestatement } from './read-entered.ts'

const MEASURE = aCase([], { period: '2021-22-Q3' })

function typed(fields: Partial<TypedFigure>): TypedFigure {
  return {
    component: null,
    availability: 'reported',
    value: '18',
    numerator: '',
    denominator: '',
    provisional: false,
    from: '',
    to: '',
    label: '',
    doubtful: '',
    note: '',
    ...fields,
  }
}

function read(fields: Partial<TypedFigure>, restatements: TypedRestatement[] = []) {
  return readEntered({ figures: [typed(fields)], restatements }, MEASURE)
}

describe('a typed figure', () => {
  it('is about the usual stretch of its period where none is typed', () => {
    const { figures, faults } = read({ value: ' 18 ' })
    expect(faults).toEqual([])
    expect(figures[0]).toMatchObject({
      value: '18',
      coverage: { from: '2021-12-31', to: '2021-12-31', label: '31 December 2021' },
    })
  })

  it.each([
    ['1,234', 'not-a-number'],
    ['£12', 'not-a-number'],
    ['12%', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['', 'blank'],
    ['12.5', 'too-precise'],
  ])('of "%s" is a fault and no figure', (value, code) => {
    const { figures, faults } = read({ value })
    expect(faults).toMatchObject([{ path: 'figures/0/value', code }])
    expect(figures[0]?.value).toBeNull()
  })

  it('that is not there says why', () => {
    expect(read({ availability: 'to-follow', value: '' }).faults).toMatchObject([
      { path: 'figures/0/note', code: 'blank' },
    ])
    const explained = read({ availability: 'to-follow', value: '18', note: 'The census is late.' })
    expect(explained.faults).toEqual([])
    expect(explained.figures[0]).toMatchObject({ availability: 'to-follow', value: null })
  })

  it.each([
    ['2021-02-29', '2021-03-31', 'from', 'not-a-day'],
    ['2021-04-01', '', 'to', 'not-a-day'],
    ['2021-12-31', '2021-04-01', 'to', 'before-from'],
  ])('about %s to "%s" is a fault of its stretch', (from, to, field, code) => {
    expect(read({ from, to }).faults).toMatchObject([{ path: `figures/0/${field}`, code }])
  })

  it('has both parts of a rate or neither, and divides by nothing that is not above zero', () => {
    expect(read({ numerator: '9' }).faults).toMatchObject([
      { path: 'figures/0/denominator', code: 'blank' },
    ])
    expect(read({ numerator: '9', denominator: '0' }).faults).toMatchObject([
      { path: 'figures/0/denominator', code: 'not-positive' },
    ])
    expect(read({ numerator: '9', denominator: '50' }).faults).toEqual([])
  })
})

describe('the figures of a measure', () => {
  const parts = { combine: 'sum', components: ['Residential', 'Foster'] } as const
  const indicator = anIndicator({ definitions: [aDefinition(parts)] })
  const measure = aCase([], { period: '2021-22-Q3', indicator })
  const faultsOf = (...components: (string | null)[]) =>
    readEntered(
      { figures: components.map((component) => typed({ component })), restatements: [] },
      measure,
    ).faults.map(({ path, message }) => `${path}: ${message}`)

  it('are one of each component', () => {
    expect(faultsOf('Residential', 'Foster')).toEqual([])
    expect(faultsOf('Residential')).toEqual(['figures: Enter the figure of Foster.'])
  })

  it('are no other, and none twice', () => {
    expect(faultsOf('Residential', 'Foster', 'Kin')).toEqual([
      'figures/2/component: This measure has no such figure to enter, or has it twice.',
    ])
    expect(faultsOf('Residential', 'Foster', 'Foster')).toHaveLength(1)
    expect(readEntered({ figures: [], restatements: [] }, MEASURE).faults).toMatchObject([
      { path: 'figures', message: 'Enter the figure.' },
    ])
  })
})

describe('a restatement', () => {
  const held = figureAt('2021-22-Q2', '25')
  const measure = { ...MEASURE, held: [held] }
  const anew: TypedRestatement = {
    definition: held.definition,
    component: null,
    from: held.coverage.from,
    to: held.coverage.to,
    value: '24',
    provisional: false,
    why: 'One child was counted twice.',
  }

  it('takes the place of the figure it changes', () => {
    const { figures, restated, faults } = readEntered(
      { figures: [typed({})], restatements: [anew] },
      measure,
    )
    expect(faults).toEqual([])
    const entered = enterFigures(measure, figures, restated)
    expect(entered.held.map(({ coverage, value }) => [coverage.to, value])).toEqual([
      ['2021-09-30', '24'],
      ['2021-12-31', '18'],
    ])
  })

  it('says why, and changes only what is held', () => {
    const unexplained = readEntered(
      { figures: [typed({})], restatements: [{ ...anew, why: ' ' }] },
      measure,
    )
    expect(unexplained.faults).toMatchObject([{ path: 'restatements/0/why', code: 'blank' }])
    const unknown = readEntered(
      { figures: [typed({})], restatements: [{ ...anew, to: '2021-09-29' }] },
      measure,
    )
    expect(unknown.faults).toMatchObject([{ code: 'unknown' }])
    expect(unknown.restated).toEqual([])
  })
})

describe('entered figures', () => {
  it('are judged as if they were returned', () => {
    const { figures } = read({ value: '22' })
    expect(judgeMeasure(enterFigures(MEASURE, figures)).rag).toMatchObject({
      status: 'red',
      code: 'snapshot.red',
    })
  })

  it('that are not there leave the measure without a rating, and say why', () => {
    const { figures } = read({ availability: 'to-follow', note: 'Late.' })
    expect(judgeMeasure(enterFigures(MEASURE, figures)).rag).toMatchObject({
      status: 'none',
      code: 'to-follow',
    })
  })

  it('replace an earlier entry of the same stretch', () => {
    const before = enterFigures(MEASURE, read({ value: '22' }).figures)
    const after = enterFigures(before, read({ value: '20' }).figures)
    expect(after.held.filter(({ coverage }) => coverage.to === '2021-12-31')).toHaveLength(1)
    expect(judgeMeasure(after).rag.status).toBe('green')
  })
})
