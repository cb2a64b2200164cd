import type { RollForwardProposal } from '@quarterdeck/contract'
import { describe, expect, it, vi } from 'vitest'
import { countRoll, rollReader, rollValues } from './roll-values.ts'

const proposal: RollForwardProposal = {
  from: { id: '2021-22', label: '2021/22' },
  to: { id: '2022-23', label: '2022/23' },
  objectives: [{ code: 'PED01', title: 'Early help' }],
  measures: ['PED01 01', 'PED01 02'].map((code, index) => ({
    indicator: `indicator-${index}`,
    carried: true,
    code,
    objective: 'PED01',
    name: `Measure ${index}`,
    oldCode: code,
    owners: [],
    oldTargets: [],
  })),
  milestones: [
    {
      id: 'attendance',
      carried: true,
      code: 'PED01a',
      objective: 'PED01',
      dueDate: null,
      dueText: 'March 2023',
      endedReason: null,
      title: 'Keep up attendance',
      oldCode: 'PED01a',
      state: 'in-progress',
      owners: [],
    },
  ],
}

function read(change: (values: ReturnType<typeof rollValues>) => void) {
  const values = rollValues(proposal)
  change(values)
  const fault = vi.fn<(name: string, message: string) => void>()
  return { body: rollReader(proposal)(values, fault), faults: fault.mock.calls, values }
}

describe('a roll forward in its form', () => {
  it('sends what was proposed where nothing is changed', () => {
    const { body, faults } = read(() => undefined)
    expect(faults).toEqual([])
    expect(body).toEqual({
      from: '2021-22',
      to: '2022-23',
      objectives: proposal.objectives,
      measures: [
        { indicator: 'indicator-0', carried: true, code: 'PED01 01', objective: 'PED01' },
        { indicator: 'indicator-1', carried: true, code: 'PED01 02', objective: 'PED01' },
      ],
      milestones: [
        {
          id: 'attendance',
          carried: true,
          code: 'PED01a',
          objective: 'PED01',
          dueDate: null,
          dueText: 'March 2023',
          endedReason: null,
        },
      ],
    })
  })

  it('names the second of two measures with one code', () => {
    const { faults } = read(({ measures }) => {
      Object.assign(measures[1] ?? {}, { code: ' PED01 01 ' })
    })
    expect(faults).toEqual([['measures.1.code', expect.stringContaining('PED01 01 stands twice')]])
  })

  it('lets the code of a measure that is dropped be taken by another', () => {
    const { faults } = read(({ measures }) => {
      Object.assign(measures[0] ?? {}, { carried: false })
      Object.assign(measures[1] ?? {}, { code: 'PED01 01' })
    })
    expect(faults).toEqual([])
  })

  it('asks why a milestone ends', () => {
    const { faults } = read(({ milestones }) => {
      Object.assign(milestones[0] ?? {}, { carried: false })
    })
    expect(faults).toEqual([['milestones.0.endedReason', 'Say why PED01a ends']])
  })

  it('counts what is carried, dropped, coded anew and ended', () => {
    const { values } = read(({ measures, milestones }) => {
      Object.assign(measures[0] ?? {}, { carried: false })
      Object.assign(measures[1] ?? {}, { code: 'PED01 07' })
      Object.assign(milestones[0] ?? {}, { carried: false, endedReason: 'Completed.' })
    })
    expect(countRoll(proposal, values)).toEqual({
      carried: 1,
      dropped: 1,
      recoded: 1,
      milestonesCarried: 0,
      milestonesEnded: 1,
    })
  })
})
