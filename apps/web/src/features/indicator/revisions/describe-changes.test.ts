import type { Revision } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { makeReturn, makeRevision } from '../../../testing/make-indicator.ts'
import { describeChanges } from './describe-changes.ts'

const coverage = { from: '2018-04-01', to: '2019-03-31', label: '2018/19' }
const first: Revision['by'] = {
  sequence: 1,
  period: { id: '2018-19-Q4', label: 'Quarter 4 2018/19' },
  date: '2019-09-09',
}
const second: Revision['by'] = {
  sequence: 2,
  period: { id: '2019-20-Q1', label: 'Quarter 1 2019/20' },
  date: '2019-09-09',
}
const third: Revision['by'] = {
  sequence: 3,
  period: { id: '2019-20-Q2', label: 'Quarter 2 2019/20' },
  date: '2019-12-09',
}
const provisional = makeRevision({ text: '534', provisional: true, by: first })

function changesOf(...revisions: Revision[]) {
  return describeChanges([makeReturn({ coverage, revisions })])
}

it('says nothing of a figure that one report gave', () => {
  expect(changesOf(provisional)).toEqual({ restated: [], came: [], kept: [] })
})

it('tells a restated figure with both reports', () => {
  const restated = makeRevision({ text: '524', kind: 'restated', by: second })
  expect(changesOf(provisional, restated)).toEqual({
    restated: [
      '2018/19: 534, provisional, in Quarter 4 2018/19’s report; 524 in Quarter 1 2019/20’s.',
    ],
    came: [],
    kept: [],
  })
})

it('tells a correction of one quarter from its first report', () => {
  const by = { ...first, sequence: 3, date: '2019-10-02' }
  const corrected = makeRevision({ text: '524', kind: 'restated', by })
  expect(changesOf(provisional, corrected).restated).toEqual([
    '2018/19: 534, provisional, in Quarter 4 2018/19’s report; 524 in its correction of 2 October 2019.',
  ])
})

it('tells a confirmed figure apart from what changed', () => {
  const confirmed = makeRevision({ text: '534', kind: 'confirmed', by: second })
  expect(changesOf(provisional, confirmed)).toEqual({
    restated: [],
    came: [],
    kept: [
      '2018/19: 534, provisional, in Quarter 4 2018/19’s report; confirmed in Quarter 1 2019/20’s.',
    ],
  })
})

it.each([
  [{ doubtful: 'it is ten times last year’s' }, ', in doubt: it is ten times last year’s'],
  [{ provisional: true }, ', as provisional'],
  [{}, ''],
])('tells what a report said of a figure that stayed: %o', (more, words) => {
  const noted = makeRevision({ text: '534', kind: 'noted', by: second, ...more })
  expect(changesOf(provisional, noted).kept).toEqual([
    `2018/19: 534, provisional, in Quarter 4 2018/19’s report; the same in Quarter 1 2019/20’s${words}.`,
  ])
})

it('tells that a doubt was lifted', () => {
  const doubted = makeRevision({ text: '534', doubtful: 'it is high', by: first })
  const noted = makeRevision({ text: '534', kind: 'noted', by: second })
  expect(changesOf(doubted, noted).kept).toEqual([
    '2018/19: 534 in Quarter 4 2018/19’s report; the same in Quarter 1 2019/20’s, no longer in doubt.',
  ])
})

const absent = makeRevision({ availability: 'to-follow', text: 'to follow', by: first })
const notDue = makeRevision({ availability: 'not-due', text: 'not due', by: first })

it('tells a figure that came a quarter later, and not that it stayed away', () => {
  const came = makeRevision({ text: '534', kind: 'came', by: second })
  expect(changesOf(absent, came)).toEqual({
    restated: [],
    came: ['2018/19: to follow in Quarter 4 2018/19’s report; 534 in Quarter 1 2019/20’s.'],
    kept: [],
  })
})

it('tells a figure that came provisionally and was restated after that', () => {
  const came = makeRevision({ text: '534', provisional: true, kind: 'came', by: second })
  const restated = makeRevision({ text: '524', kind: 'restated', by: third })
  expect(changesOf(notDue, came, restated).restated).toEqual([
    '2018/19: not due in Quarter 4 2018/19’s report; 534, provisional, in Quarter 1 2019/20’s; 524 in Quarter 2 2019/20’s.',
  ])
})

it('tells a figure that was taken back as a change', () => {
  const gone = makeRevision({ ...absent, kind: 'gone', by: second })
  expect(changesOf(provisional, gone).restated).toEqual([
    '2018/19: 534, provisional, in Quarter 4 2018/19’s report; to follow in Quarter 1 2019/20’s.',
  ])
})

it('tells why there was no figure at first and then, before it came', () => {
  const late = makeRevision({ ...absent, kind: 'noted', by: second })
  const came = makeRevision({ text: '534', kind: 'came', by: third })
  expect(changesOf(notDue, late, came).came).toEqual([
    '2018/19: not due in Quarter 4 2018/19’s report; to follow in Quarter 1 2019/20’s; 534 in Quarter 2 2019/20’s.',
  ])
})

it('says nothing of what no report had a figure for', () => {
  const late = makeRevision({ ...absent, kind: 'noted', by: second })
  expect(changesOf(notDue, late)).toEqual({ restated: [], came: [], kept: [] })
})

it('tells a forecast made again, and what came of it', () => {
  const forecast = makeRevision({ text: '£3', by: first })
  const again = makeRevision({ text: '£4', kind: 'forecast', by: second })
  const outturn = makeRevision({ text: '£5', kind: 'outturn', by: third })
  expect(changesOf(forecast, again, outturn).came).toEqual([
    '2018/19: £3 in Quarter 4 2018/19’s report; forecast again as £4 in Quarter 1 2019/20’s; it came to £5 in Quarter 2 2019/20’s.',
  ])
})

it('names the component that a figure belongs to', () => {
  const revisions = [provisional, makeRevision({ text: '524', kind: 'restated', by: second })]
  const { restated } = describeChanges([makeReturn({ component: 'Total', coverage, revisions })])
  expect(restated[0]).toMatch(/^Total, 2018\/19: 534/)
})

it('begins each sentence with a capital letter', () => {
  const revisions = [provisional, makeRevision({ text: '524', kind: 'restated', by: second })]
  const year = { ...coverage, label: 'academic year 2018/19' }
  const { restated } = describeChanges([makeReturn({ coverage: year, revisions })])
  expect(restated[0]).toMatch(/^Academic year 2018\/19: 534/)
})
