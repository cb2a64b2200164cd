import type { MeasureFields, TargetFields } from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import type { Db } from '../store/db.ts'
import { type FoundMeasure, findMeasure } from './find-measure.ts'

export const NOW = new Date('2022-02-01T09:00:00Z')

/** Somebody who keeps the first board's catalogue. */
export const PAT: SignedIn = {
  account: 'pat',
  name: 'Pat Team',
  officer: null,
  roles: [{ role: 'performance', board: 'cypf', service: null }],
  session: 'a-session',
}

/** What Pat changes in a store. */
export function byPat(db: Db) {
  return { ctx: { db, now: () => NOW }, who: PAT }
}

/** A new indicator that nothing speaks against. */
export const NEW_INDICATOR = {
  board: 'cypf',
  id: 'kinship-placements',
  fields: {
    name: 'Children who live with kin',
    polarity: 'higher',
    basis: 'snapshot',
    yearType: 'financial',
    seasonal: null,
    smallNumbers: true,
    benchmark: null,
    source: 'Case records',
  },
  definition: {
    meaning: 'Children in care who live with relatives or friends.',
    unit: 'count',
    decimals: 0,
    combine: 'single',
    components: [] as string[],
    headline: null as string | null,
    noun: 'children',
  },
  year: '2021-22',
  measure: {
    code: 'PED03 08',
    objective: 'PED03',
    aim: 'Increase',
    title: null,
    owners: [{ officer: 'angela-povey', deputy: false }],
  } as MeasureFields,
} as const

/** A target of 34 for the whole of a single figure, from the first day of 2021/22. */
export const A_TARGET: TargetFields = {
  component: null,
  validFrom: '2021-04-01',
  kind: 'absolute',
  value: '34',
  low: null,
  high: null,
  baseline: null,
  definition: 1,
  tolerance: null,
  profile: null,
  lumpy: false,
  periodTargets: {},
  noTargetReason: null,
  rationale: null,
  approvedBy: null,
  approvedOn: null,
  source: null,
  disputed: null,
}

/** A measure of the first board in 2021/22 as it is held now. */
export async function held(db: Db, indicator: string): Promise<FoundMeasure> {
  return await findMeasure(db, { board: 'cypf', year: '2021/22', indicator }, '2022-02-01')
}
