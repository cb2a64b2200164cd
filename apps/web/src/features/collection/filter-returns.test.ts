import type { CollectedReturn } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { filterReturns } from './filter-returns.ts'

function makeReturn(more: Partial<CollectedReturn>): CollectedReturn {
  return {
    kind: 'measure',
    id: 'beds-in-use',
    code: 'TST01 01',
    title: 'Beds in use',
    officers: [],
    service: null,
    serviceName: null,
    dueOn: '2022-01-21',
    isLate: false,
    state: 'not-started',
    notDue: null,
    savedAt: null,
    submittedAt: null,
    sentBack: null,
    warnings: 0,
    mayEnter: false,
    mayTakeBack: false,
    mayDecide: false,
    asked: [],
    findings: [],
    handedIn: null,
    ...more,
  }
}

const BEDS = makeReturn({
  service: 'care',
  asked: ['ada', 'bo'],
  state: 'in-progress',
  isLate: true,
})
const NIGHTS = makeReturn({ code: 'TST02 01', title: 'Nights away', asked: ['bo'] })
const ORPHAN = makeReturn({ code: 'TST03a', title: 'Write the plan', kind: 'milestone' })
const ALL = [BEDS, NIGHTS, ORPHAN]

it.each([
  ['everything', {}, ALL],
  ['one state', { state: 'not-started' }, [NIGHTS, ORPHAN]],
  ['what is late, whatever its state', { state: 'late' }, [BEDS]],
  ['one service', { service: 'care' }, [BEDS]],
  ['what has no service', { service: 'none' }, [NIGHTS, ORPHAN]],
  ['what one officer is asked for, alone or with others', { officer: 'bo' }, [BEDS, NIGHTS]],
  ['what nobody is asked for', { officer: 'none' }, [ORPHAN]],
  ['a code', { q: 'tst02' }, [NIGHTS]],
  ['a word', { q: 'beds' }, [BEDS]],
  ['two filters at once', { officer: 'bo', state: 'not-started' }, [NIGHTS]],
  ['nothing, for a state that there is not', { state: 'lost' }, []],
])('leaves %s', (_, search, left) => {
  expect(filterReturns(ALL, search)).toEqual(left)
})
