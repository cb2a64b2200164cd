import type { FileId } from './files.ts'

/** Rows as tests write them: a column left out is a blank cell. */
export type WrittenRow = Readonly<Record<string, string>>
export type WrittenFolder = { readonly [N in FileId]: readonly WrittenRow[] }

const in2018 = { board: 'cypf', year: '2018/19' }
const in2019 = { board: 'cypf', year: '2019/20' }
const by1 = { board: 'cypf', sequence: '1', definition: '1', provisional: 'no' }
const by2 = { board: 'cypf', sequence: '2', definition: '1', provisional: 'no' }

/**
 * Two quarters of a small board. Children entering care are 57, provisional, at the end of 2018/19,
 * and 59 when the next quarter prints them as last year's actual: a restatement. The forecast of
 * referrals is made again each quarter.
 */
export const SMALL_BOARD: WrittenFolder = {
  council: [
    {
      council: 'smallshire',
      name: 'Smallshire Council',
      website: 'https://www.smallshire.example/',
      team: 'Performance',
      email: 'performance@smallshire.example',
      phone: '01234 567890',
      address: 'Town Hall\nSmallshire',
      licence_name: 'Open Government Licence v3.0',
      licence_address: 'https://licence.example/ogl/3/',
    },
  ],
  boards: [{ board: 'cypf', code_prefix: 'PED' }],
  boardNames: [{ board: 'cypf', from: '2018-04-01', name: 'Children, Young People and Families' }],
  policies: [
    {
      board: 'cypf',
      version: '1',
      from: '2018-04-01',
      tolerance_relative: '0.05',
      tolerance_count_minimum: '1',
      direction: 'same-period-last-year',
      small_number_threshold: '5',
    },
  ],
  services: [{ service: 'families', board: 'cypf', name: 'Children and Families' }],
  officers: [
    { officer: 'ann', name: 'Ann Archer', service: 'families' },
    { officer: 'bob', name: 'Bob Baker' },
  ],
  indicators: [
    {
      indicator: 'entering-care',
      name: 'Children entering care',
      polarity: 'lower',
      basis: 'cumulative-count',
      year_type: 'financial',
      small_numbers: 'yes',
    },
    {
      indicator: 'attendance',
      name: 'School attendance',
      polarity: 'higher',
      basis: 'annual',
      year_type: 'academic',
      small_numbers: 'no',
    },
    {
      indicator: 'referral-rate',
      name: 'Referrals',
      polarity: 'lower',
      basis: 'forecast',
      year_type: 'financial',
      small_numbers: 'no',
    },
  ],
  definitions: [
    {
      indicator: 'entering-care',
      version: '1',
      meaning: 'Children who came into care',
      unit: 'count',
      noun: 'children',
      decimals: '0',
      combine: 'single',
    },
    {
      indicator: 'attendance',
      version: '1',
      meaning: 'Sessions attended',
      unit: '%',
      decimals: '1',
      combine: 'headline',
      components: 'Total;Primary',
      headline: 'Total',
    },
    {
      indicator: 'referral-rate',
      version: '1',
      meaning: 'Referrals in a year',
      unit: 'rate',
      decimals: '0',
      combine: 'single',
    },
  ],
  objectives: [
    { ...in2018, code: 'PED01', title: 'Keep children safe' },
    { ...in2019, code: 'PED02', title: 'Keep children safe' },
  ],
  measures: [
    {
      ...in2018,
      code: 'PED01 01',
      indicator: 'entering-care',
      objective: 'PED01',
      aim: 'Reduce',
      owners: 'ann;bob',
    },
    { ...in2018, code: 'PED01 02', indicator: 'attendance', objective: 'PED01', aim: 'Improve' },
    { ...in2018, code: 'PED01 03', indicator: 'referral-rate', objective: 'PED01', aim: 'Monitor' },
    { ...in2019, code: 'PED02 01', indicator: 'entering-care', objective: 'PED02', aim: 'Reduce' },
    { ...in2019, code: 'PED02 03', indicator: 'referral-rate', objective: 'PED02', aim: 'Monitor' },
  ],
  targets: [
    { ...in2018, code: 'PED01 01', kind: 'absolute', value: '60', definition: '1' },
    { ...in2018, code: 'PED01 03', kind: 'none', reason: 'not-set', definition: '1' },
  ],
  periods: [
    { board: 'cypf', period: '2018-19-Q4' },
    { board: 'cypf', period: '2019-20-Q1', return_due: '2019-07-19' },
  ],
  periodTargets: [{ ...in2018, code: 'PED01 01', period: '2018-19-Q4', value: '58' }],
  milestones: [
    {
      ...in2018,
      code: 'PED01a',
      milestone: 'local-offer',
      objective: 'PED01',
      title: 'Publish the local offer',
      due_date: '2019-03-31',
      due_text: 'March 2019',
      owners: 'bob',
    },
    {
      ...in2019,
      code: 'PED02d',
      milestone: 'local-offer',
      objective: 'PED02',
      title: 'Keep the local offer up to date',
      due_text: 'ongoing',
    },
  ],
  publications: [
    { board: 'cypf', sequence: '1', period: '2018-19-Q4', date: '2019-09-09' },
    { board: 'cypf', sequence: '2', period: '2019-20-Q1', date: '2019-09-09' },
  ],
  returns: [
    {
      ...by1,
      code: 'PED01 01',
      cell: 'current',
      availability: 'reported',
      value: '57',
      provisional: 'yes',
    },
    {
      ...by1,
      code: 'PED01 02',
      cell: 'current',
      component: 'Total',
      coverage: 'last year',
      availability: 'reported',
      value: '92.6',
    },
    {
      ...by1,
      code: 'PED01 02',
      cell: 'current',
      component: 'Primary',
      availability: 'to-follow',
    },
    { ...by1, code: 'PED01 03', cell: 'current', availability: 'reported', value: '534' },
    { ...by2, code: 'PED02 01', cell: 'prior-actual', availability: 'reported', value: '59' },
    { ...by2, code: 'PED02 01', cell: 'current', availability: 'reported', value: '14' },
    { ...by2, code: 'PED02 03', cell: 'current', availability: 'reported', value: '540' },
  ],
  cells: [
    { board: 'cypf', sequence: '1', code: 'PED01 01', cell: 'current', printed: '57 (prov)' },
    { board: 'cypf', sequence: '2', code: 'PED02 01', cell: 'progress' },
  ],
  milestoneUpdates: [
    { board: 'cypf', sequence: '1', milestone: 'local-offer', state: 'completed' },
    { board: 'cypf', sequence: '2', milestone: 'local-offer', state: 'in-progress' },
  ],
  commentary: [
    {
      board: 'cypf',
      sequence: '1',
      commentary: 'care-and-attendance',
      measures: 'PED01 02;PED01 01',
      milestones: 'local-offer',
      officers: 'bob;ann',
      text: 'Fewer children came into care.\n\nThe "local offer", published in March, helped.',
      note: 'The table has one child more.',
    },
    {
      board: 'cypf',
      sequence: '2',
      commentary: 'entering-care',
      measures: 'PED02 01',
      text: 'Fourteen children came into care this quarter.',
    },
  ],
}
