import { expect, it } from 'vitest'
import type { PlannedReminder } from './plan-reminders.ts'
import { reminderMessage } from './reminder-message.ts'

const QUARTER_3 = {
  row: 'cypf|2021-22-Q3',
  board: 'cypf',
  period: { id: '2021-22-Q3', label: 'Quarter 3 2021/22' },
  due: '2022-01-21',
}

const PLACEMENTS = {
  kind: 'measure',
  id: 'residential-placements',
  code: 'PED03 01',
  title: 'Children in residential care',
  isSentBack: false,
} as const

const PAUSE = {
  kind: 'milestone',
  id: 'pause-project',
  code: 'PED03a',
  title: 'Run the Pause project',
  isSentBack: true,
} as const

const LIZ: PlannedReminder = {
  officer: { id: 'liz-davenport', name: 'Liz Davenport' },
  address: 'liz@halton.example',
  quarters: [{ quarter: QUARTER_3, kind: 'before', returns: [PLACEMENTS, PAUSE] }],
}

it('says how much is due when, and leads to each return', () => {
  expect(reminderMessage(LIZ, 'https://deck.halton.example')).toMatchInlineSnapshot(`
    {
      "subject": "2 returns for Quarter 3 2021/22 are due on 21 January 2022",
      "text": "Hello Liz Davenport,

    2 returns for Quarter 3 2021/22 are due on 21 January 2022:

    PED03 01 Children in residential care
    https://deck.halton.example/returns/cypf/2021-22-Q3/measure/residential-placements

    PED03a Run the Pause project (sent back: the reason stands with it)
    https://deck.halton.example/returns/cypf/2021-22-Q3/milestone/pause-project

    Everything that you owe: https://deck.halton.example/returns

    You are not reminded of a return any more once you have handed it in. If one is not yours, tell the performance team.
    ",
      "to": "liz@halton.example",
    }
  `)
})

it.each([
  ['before', '1 return for Quarter 3 2021/22 is due on 21 January 2022'],
  ['on-the-day', '1 return for Quarter 3 2021/22 is due today, 21 January 2022'],
  ['after', '1 return for Quarter 3 2021/22 was due on 21 January 2022'],
] as const)('says it %s the due day', (kind, subject) => {
  const quarters = [{ quarter: QUARTER_3, kind, returns: [PLACEMENTS] }]
  expect(reminderMessage({ ...LIZ, quarters }, null)).toMatchObject({ subject })
})

it('counts over two quarters in one message', () => {
  const later = { ...QUARTER_3, period: { id: '2021-22-Q4', label: 'Quarter 4 2021/22' } }
  const [first] = LIZ.quarters
  const quarters = [...LIZ.quarters, { ...first, quarter: later } as typeof first & object]
  expect(reminderMessage({ ...LIZ, quarters }, null).subject).toBe('4 returns to hand in')
})
