import { describe, expect, it } from 'vitest'
import {
  carryToOther,
  nameForAddress,
  parseIndicatorSearch,
  togglePart,
  withView,
} from './indicator-search.ts'

describe('reading the view out of an address', () => {
  it('reads every word it knows', () => {
    const raw = {
      board: 'cypf',
      period: '2021-22-Q2',
      as: 'latest',
      issue: '4',
      view: 'in-period',
      tab: 'table',
      without: 'primary,pru',
    }
    expect(parseIndicatorSearch(raw)).toEqual({ ...raw, without: ['primary', 'pru'] })
  })

  it('drops what it does not know, and what is empty', () => {
    const raw = {
      board: ' ',
      as: 'tomorrow',
      view: 'sideways',
      tab: 'chart',
      without: '',
      q: 'care',
    }
    expect(parseIndicatorSearch(raw)).toEqual({})
  })

  it('takes a component named twice once', () => {
    expect(parseIndicatorSearch({ without: 'pru,pru' })).toEqual({ without: ['pru'] })
  })

  it('reads again what it has read', () => {
    const search = parseIndicatorSearch({ board: 'cypf', without: 'pru' })
    expect(parseIndicatorSearch(search)).toEqual(search)
  })
})

it('takes the quarter along to another measure, and leaves the view of the chart behind', () => {
  expect(
    carryToOther({
      board: 'cypf',
      period: '2019-20-Q1',
      as: 'latest',
      view: 'in-period',
      tab: 'table',
      without: ['ifa'],
    }),
  ).toEqual({ board: 'cypf', period: '2019-20-Q1', as: 'latest' })
})

it.each([
  ['Primary', 'primary'],
  ['ISS/NMSS OOB Schools', 'iss-nmss-oob-schools'],
  ['Residential, in area', 'residential-in-area'],
])('writes the component %s as %s', (component, name) => {
  expect(nameForAddress(component)).toBe(name)
})

it('takes a component out of the drawing and puts it in again', () => {
  const withoutPru = togglePart({ board: 'cypf' }, 'PRU')
  expect(withoutPru).toEqual({ board: 'cypf', without: ['pru'] })
  expect(togglePart(withoutPru, 'PRU')).toEqual({ board: 'cypf' })
})

it('changes one word of the view and takes another away', () => {
  expect(withView({ board: 'cypf', tab: 'table' }, { as: 'latest', tab: undefined })).toEqual({
    board: 'cypf',
    as: 'latest',
  })
})

it('leaves the issue that a reader came from behind with its quarter', () => {
  const search = { board: 'cypf', period: '2021-22-Q3', issue: '4' }
  expect(withView(search, { tab: 'table' })).toEqual({ ...search, tab: 'table' })
  expect(withView(search, { period: '2021-22-Q2' })).toEqual({
    board: 'cypf',
    period: '2021-22-Q2',
  })
})
