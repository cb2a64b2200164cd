import type { MilestonePlace, MilestoneUpdate } from '@quarterdeck/contract'

/** A milestone's history made by hand for tests; what it says is invented. */

export function makeMilestonePlace(more: Partial<MilestonePlace> = {}): MilestonePlace {
  return {
    year: '2021/22',
    code: 'TST01a',
    printedCode: null,
    objective: { code: 'TST01', title: 'Make room' },
    title: 'Open the new wing',
    due: { date: '2022-03-31', text: 'March 2022' },
    owners: ['Cy Dunn'],
    ...more,
  }
}

export function makeMilestoneUpdate(more: Partial<MilestoneUpdate> = {}): MilestoneUpdate {
  return {
    period: { id: '2021-22-Q2', label: 'Quarter 2 2021/22' },
    date: '2022-01-24',
    state: 'in-progress',
    printedProgress: null,
    proposal: null,
    judgement: null,
    noJudgement: 'judgement-lost',
    corrections: [],
    note: null,
    commentary: [],
    ...more,
  }
}
