import type { NamedOwner, RollForwardProposal } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { listLeavers } from './list-leavers.ts'

function owner(name: string, more: Partial<NamedOwner> = {}): NamedOwner {
  return { officer: name.toLowerCase(), name, deputy: false, left: false, ...more }
}

const GONE = owner('Ann', { left: true })

function leavers(rows: readonly (readonly NamedOwner[])[], carried = true) {
  const measures = rows.map((owners, index) => ({ owners, code: `PED0${index}` }))
  const proposal = { measures, milestones: [] } as unknown as RollForwardProposal
  const typed = measures.map(({ code }) => ({ code, carried }))
  return listLeavers(proposal, { objectives: [], measures: typed as never, milestones: [] })
}

it('names who has left once, with all that they owned', () => {
  expect(leavers([[GONE, owner('Bob')], [owner('Bob')], [GONE, owner('Cy')]])).toEqual([
    { officer: 'ann', name: 'Ann', codes: ['PED00', 'PED02'], unowned: [] },
  ])
})

it('says what nobody else owns; a deputy does not answer for it alone', () => {
  expect(leavers([[GONE, owner('Bob', { deputy: true })]])).toMatchObject([{ unowned: ['PED00'] }])
})

it('says nothing of what is not carried', () => {
  expect(leavers([[GONE]], false)).toEqual([])
})
