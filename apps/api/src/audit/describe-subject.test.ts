import { expect, it } from 'vitest'
import { describeSubject } from './describe-subject.ts'
import { NAMES } from './test-names.ts'

it.each([
  ['account 1f0c', 'Account of Pat Team'],
  ['account of-nobody', 'Account of of-nobody'],
  ['publication cypf|3', 'Publication 3 of the Children, Young People and Families Board'],
  ['indicator placements', 'Indicator “Children in residential placements”'],
  ['measure cypf 2021/22 placements', 'Measure PED03 01 of 2021/22'],
  ['measure cypf 2020/21 placements', 'Measure placements of 2020/21'],
  ['return cypf 2021-22-Q3 milestone offer', 'Return of milestone PED06d for Quarter 3 2021/22'],
  [
    'question cypf 2021-22-Q2 measure placements 3f2c',
    'Question on measure PED03 01 in Quarter 2 2021/22',
  ],
  ['question cypf 2021-22-Q2 quarter 3f2c', 'Question on Quarter 2 2021/22'],
  ['reminder cypf 2021-22-Q3 liz-davenport', 'Reminder to Liz Davenport for Quarter 3 2021/22'],
  ['objective cypf 2021/22 PED03', 'Objective PED03 of 2021/22'],
  ['officer liz-davenport', 'Officer Liz Davenport'],
  ['service education', 'Service Education, Inclusion and Provision'],
  ['plan cypf 2022/23', 'Plan of 2022/23'],
  ['policy cypf 2', 'Policy, version 2'],
  ['period cypf 2021-22-Q3', 'Quarter 3 2021/22'],
  [
    'placements|1||2021-07-01|2021-09-30',
    'Figure of “Children in residential placements”, 1 July to 30 September 2021',
  ],
  [
    'placements|1||2019-03-31|2019-03-31',
    'Figure of “Children in residential placements”, 31 March 2019',
  ],
  ['import', 'Import'],
  ['database', 'Database'],
  ['constructor of worlds', 'Constructor of worlds'],
])('says what %s is', (subject, words) => {
  expect(describeSubject(subject, NAMES)).toBe(words)
})
