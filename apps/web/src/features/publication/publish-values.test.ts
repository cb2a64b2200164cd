import type { PublicationPreview } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { countIssue, publishRules, startOf } from './publish-values.ts'

const ITEM = { kind: 'measure' as const, id: 'a', code: 'PED03 01', title: 'Placements' }
const LACKING = { ...ITEM, isLate: false, officers: [] }
const PREVIEW: PublicationPreview = {
  board: { id: 'cypf', name: 'Children' },
  period: {
    id: '2021-22-Q3',
    label: 'Quarter 3 2021/22',
    year: '2021-22',
    quarter: 3,
    from: '2021-10-01',
    to: '2021-12-31',
  },
  periodState: 'review',
  correctionReason: null,
  reportingOfficer: '',
  sequence: 4,
  statuses: { green: 0, amber: 0, red: 1, none: 0 },
  changes: [],
  measures: [{ ...ITEM, status: 'red', brief: '18 over target' }],
  lacking: [
    { ...LACKING, state: 'not-started' },
    { ...LACKING, state: 'sent-back' },
    { ...LACKING, state: 'submitted' },
  ],
  findings: [],
  suppressed: [],
  quoting: [{ code: 'c1', text: 'Three', officers: [], numbers: ['3'], about: [ITEM] }],
}

it('tells everything that is missing at once', () => {
  const { error } = publishRules(PREVIEW).safeParse(startOf(PREVIEW))
  expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['date', 'Enter the day on which the Board deals with it'],
    ['reportingOfficer', 'Enter the reporting officer'],
    ['incomplete', 'Say why it is published although 3 returns are missing or not signed off'],
    ['confirmed.c1', 'Say why the commentary on PED03 01 may stay'],
  ])
})

it('asks for a day after the quarter, and of a correction why', () => {
  const correction = { ...PREVIEW, correctionReason: '', lacking: [], quoting: [] }
  const typed = { ...startOf(correction), date: '2021-12-31', reportingOfficer: 'A director' }
  const { error } = publishRules(correction).safeParse(typed)
  expect(error?.issues.map(({ message }) => message)).toEqual([
    'Enter a day after the quarter ends on 31 December 2021',
    'Say why it is corrected',
  ])
})

it('counts what is published, what is missing and what nobody signed off', () => {
  expect(countIssue(PREVIEW)).toBe('1 measure, 2 returns missing, 1 not signed off.')
})
