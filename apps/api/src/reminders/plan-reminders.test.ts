import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shiftDays } from './days-apart.ts'
import {
  nextDayOfReminders,
  type Owing,
  type OwingQuarter,
  planReminders,
  withoutAddress,
} from './plan-reminders.ts'

const LIZ = { id: 'liz', name: 'Liz' }
const SAM = { id: 'sam', name: 'Sam' }

function owes(officer: Owing['officer'], codes: string[], given: Partial<Owing> = {}): Owing {
  const returns = codes.map((code) => ({
    kind: 'measure' as const,
    id: code.toLowerCase(),
    code,
    title: `Title of ${code}`,
    isSentBack: false,
  }))
  return { officer, address: `${officer.id}@halton.example`, returns, lastDay: null, ...given }
}

function quarter(due: string, owing: Owing[], id = '2021-22-Q3'): OwingQuarter {
  return { row: `cypf|${id}`, board: 'cypf', period: { id, label: `Quarter ${id}` }, due, owing }
}

/** Who is reminded, of what, with which words: `liz before A, B`. */
function inWords(today: string, quarters: OwingQuarter[]): string[] {
  return planReminders(today, quarters).map(({ officer, quarters: parts }) =>
    [
      officer.id,
      ...parts.map(({ kind, returns }) => `${kind} ${returns.map(({ code }) => code).join(', ')}`),
    ].join(' '),
  )
}

describe('a plan of reminders', () => {
  it('has nobody before the first day, and everybody who owes something on it', () => {
    const quarters = [quarter('2022-01-21', [owes(LIZ, ['A', 'B']), owes(SAM, ['B'])])]
    expect(inWords('2022-01-13', quarters)).toEqual([])
    expect(inWords('2022-01-14', quarters)).toEqual(['liz before A, B', 'sam before B'])
  })

  it('leaves out who was reminded already, until the next day of a reminder', () => {
    const quarters = [quarter('2022-01-21', [owes(LIZ, ['A'], { lastDay: '2022-01-14' })])]
    expect(inWords('2022-01-20', quarters)).toEqual([])
    expect(inWords('2022-01-21', quarters)).toEqual(['liz on-the-day A'])
  })

  it('makes up for a day that was missed, in the words of the day on which it goes', () => {
    const quarters = [quarter('2022-01-21', [owes(LIZ, ['A'], { lastDay: '2022-01-14' })])]
    expect(inWords('2022-01-23', quarters)).toEqual(['liz after A'])
  })

  it('goes weekly after the due day', () => {
    const quarters = [quarter('2022-01-21', [owes(LIZ, ['A'], { lastDay: '2022-01-28' })])]
    expect(inWords('2022-02-03', quarters)).toEqual([])
    expect(inWords('2022-02-04', quarters)).toEqual(['liz after A'])
  })

  it('puts all that somebody owes of two quarters into one message', () => {
    const quarters = [
      quarter('2022-04-21', [owes(LIZ, ['C'])], '2021-22-Q4'),
      quarter('2022-01-21', [owes(LIZ, ['A'], { lastDay: '2022-04-08' })]),
    ]
    expect(inWords('2022-04-15', quarters)).toEqual(['liz before C after A'])
  })

  it('has nobody who has no address, and says how much they owe', () => {
    const quarters = [
      quarter('2022-01-21', [owes(LIZ, ['A', 'B'], { address: null }), owes(SAM, ['B'])]),
    ]
    expect(inWords('2022-01-21', quarters)).toEqual(['sam on-the-day B'])
    expect(withoutAddress(quarters)).toEqual([{ officer: LIZ, owed: 2 }])
  })

  it('looks ahead to the first day on which anybody is reminded', () => {
    const owing = [owes(LIZ, ['A'], { lastDay: '2022-01-14' })]
    expect(nextDayOfReminders('2022-01-15', [quarter('2022-01-21', owing)])).toBe('2022-01-21')
    expect(nextDayOfReminders('2022-01-22', [quarter('2022-01-21', owing)])).toBe('2022-01-22')
    expect(nextDayOfReminders('2022-01-22', [quarter('2022-01-21', [])])).toBeNull()
  })
})

const officers = fc.uniqueArray(
  fc.record({
    officer: fc.constantFrom(LIZ, SAM, { id: 'val', name: 'Val' }),
    address: fc.option(fc.constant('somebody@halton.example')),
    codes: fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 3 }),
    last: fc.option(fc.integer({ min: -30, max: 0 })),
  }),
  { selector: ({ officer }) => officer.id },
)

const situation = fc.record({
  quarters: fc.array(fc.record({ due: fc.integer({ min: -20, max: 20 }), officers }), {
    maxLength: 3,
  }),
})

const TODAY = '2022-01-21'

function quartersOf({ quarters }: { quarters: { due: number; officers: OfficerDraw[] }[] }) {
  return quarters.map((each, index) =>
    quarter(
      shiftDays(TODAY, each.due),
      each.officers.map(({ officer, address, codes, last }) =>
        owes(officer, codes, { address, lastDay: last === null ? null : shiftDays(TODAY, last) }),
      ),
      `2021-22-Q${index + 1}`,
    ),
  )
}

type OfficerDraw = {
  officer: Owing['officer']
  address: string | null
  codes: string[]
  last: number | null
}

/** The same after the reminders of today were marked. */
function afterSending(quarters: OwingQuarter[]): OwingQuarter[] {
  const sent = planReminders(TODAY, quarters).flatMap(({ officer, quarters: parts }) =>
    parts.map((part) => `${officer.id} ${part.quarter.row}`),
  )
  return quarters.map((each) => ({
    ...each,
    owing: each.owing.map((one) =>
      sent.includes(`${one.officer.id} ${each.row}`) ? { ...one, lastDay: TODAY } : one,
    ),
  }))
}

describe('whatever is owed by whomever', () => {
  it('writes to each person once, and only where they owe something', () => {
    fc.assert(
      fc.property(situation, (drawn) => {
        const planned = planReminders(TODAY, quartersOf(drawn))
        const people = planned.map(({ officer }) => officer.id)
        expect(new Set(people).size).toBe(people.length)
        expect(
          planned.every(({ quarters }) => quarters.every(({ returns }) => returns.length > 0)),
        ).toBe(true)
      }),
    )
  })

  it('reminds nobody a second time on one day', () => {
    fc.assert(
      fc.property(situation, (drawn) => {
        expect(planReminders(TODAY, afterSending(quartersOf(drawn)))).toEqual([])
      }),
    )
  })

  it('reminds nobody of what is due in more than a week', () => {
    fc.assert(
      fc.property(situation, (drawn) => {
        const planned = planReminders(TODAY, quartersOf(drawn))
        const dues = planned.flatMap(({ quarters }) => quarters.map(({ quarter: { due } }) => due))
        expect(dues.filter((due) => due > shiftDays(TODAY, 7))).toEqual([])
      }),
    )
  })
})
