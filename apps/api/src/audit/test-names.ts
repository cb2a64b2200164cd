import type { Names } from './names.ts'

/** What things are called in tests of the words of the audit trail. */
export const NAMES: Names = {
  accounts: new Map([['1f0c', 'Pat Team']]),
  boards: new Map([['cypf', 'Children, Young People and Families Board']]),
  officers: new Map([
    ['liz-davenport', 'Liz Davenport'],
    ['sam-murtagh', 'Sam Murtagh'],
  ]),
  services: new Map([['education', 'Education, Inclusion and Provision']]),
  indicators: new Map([['placements', 'Children in residential placements']]),
  codes: new Map([
    ['cypf 2021/22 placements', 'PED03 01'],
    ['cypf 2021/22 offer', 'PED06d'],
  ]),
}
