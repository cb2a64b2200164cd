import { describe, expect, it, vi } from 'vitest'
import { emptyTarget, readTarget, targetValues } from './target-values.ts'

const spend = {
  ...emptyTarget('2021-04-01', 1),
  value: '5272786.68',
  tolerance: { kind: 'relative' as const, amount: '0.025' },
  profile: ['10', '30', '60', '100'],
  periodTargets: { '2021-22-Q2': '2400000' },
  rationale: 'Last year’s outturn.',
}

function read(change: (typed: ReturnType<typeof targetValues>['target']) => void) {
  const values = targetValues(spend, '2021-22')
  change(values.target)
  const fault = vi.fn<(name: string, message: string) => void>()
  return { target: readTarget(values, fault), faults: fault.mock.calls }
}

describe('a target in its form', () => {
  it('shows numbers as people read them, and a share in per cent', () => {
    const { target } = targetValues(spend, '2021-22')
    expect(target).toMatchObject({
      value: '5,272,786.68',
      tolerance: { kind: 'relative', amount: '2.5' },
      periodTargets: { '2021-22-Q1': '', '2021-22-Q2': '2,400,000' },
    })
  })

  it('comes back digit for digit', () => {
    expect(read(() => undefined)).toEqual({ target: spend, faults: [] })
  })

  it('leaves out what a target of no number has no use for', () => {
    const { target, faults } = read((typed) => {
      typed.kind = 'none'
      typed.noTargetReason = 'small-cohort'
    })
    expect(faults).toEqual([])
    expect(target).toMatchObject({
      value: null,
      tolerance: null,
      profile: null,
      periodTargets: {},
      noTargetReason: 'small-cohort',
    })
  })
})

describe('what is wrong with a target is said of its field', () => {
  it.each([
    ['value', '', 'Enter the target'],
    ['value', 'lots', 'is not a number'],
    ['validFrom', '', 'Enter the day'],
  ] as const)('%s of “%s”: %s', (name, text, message) => {
    const { faults } = read((typed) => {
      typed[name] = text
    })
    expect(faults).toEqual([[`target.${name}`, expect.stringContaining(message)]])
  })

  it('a range that ends below its beginning', () => {
    const { faults } = read((typed) => {
      Object.assign(typed, { kind: 'range', low: '50', high: '45' })
    })
    expect(faults).toEqual([['target.high', expect.stringContaining('must not be below')]])
  })

  it('a profile that falls, and one that does not end with the whole', () => {
    const { faults } = read((typed) => {
      typed.profile = ['10', '5', '60', '90']
    })
    expect(faults).toEqual([
      ['target.profile.1', expect.stringContaining('cannot be less')],
      ['target.profile.3', expect.stringContaining('100 per cent')],
    ])
  })

  it('a tolerance of more than the whole target', () => {
    const { faults } = read((typed) => {
      typed.tolerance.amount = '101'
    })
    expect(faults).toEqual([['target.tolerance.amount', 'The tolerance must be 100 or less.']])
  })
})
