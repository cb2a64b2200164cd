import { expect, it } from 'vitest'
import { SMALL_BOARD, type WrittenRow } from '../importing/small-board.ts'
import { getScorecard } from '../scorecard/get-scorecard.ts'
import { publishStories } from '../watch/test-stories.ts'

const PARTS = ['A', 'B', 'C']
const DAYS = ['2020-06-30', '2020-09-30', '2020-12-31']

/** A return of one component in the report of a quarter, of the quarter itself or of another. */
function part(quarter: number, at: number, value: number, of = quarter): WrittenRow {
  const day = DAYS[of - 1] as string
  const isHeld = of !== quarter
  return {
    board: 'cypf',
    sequence: String(quarter),
    code: 'PED01 01',
    cell: isHeld ? 'held' : 'current',
    component: PARTS[at] as string,
    definition: '1',
    availability: 'reported',
    value: String(value),
    provisional: 'no',
    ...(isHeld && { from: day, to: day }),
  }
}

/** Three quarters of a protected sum, the third of which restates A of the first, 3, to 6. */
async function restatedSum(restatedTo: number) {
  const reported = [
    [3, 71, 205],
    [11, 12, 13],
    [14, 15, 16],
  ]
  const returns = reported.flatMap((values, index) =>
    values.map((value, at) => part(index + 1, at, value)),
  )
  return await publishStories(
    { placements: { told: '1 1 1', smallNumbers: true } },
    {
      definitions: [
        {
          ...SMALL_BOARD.definitions[0],
          indicator: 'placements',
          version: '1',
          combine: 'sum',
          components: PARTS.join(';'),
        },
      ],
      returns: [...returns, part(3, 0, restatedTo, 1)],
    },
  )
}

async function publicBytes(ctx: Awaited<ReturnType<typeof restatedSum>>, quarter: number) {
  const input = { board: 'cypf', period: `2020-21-Q${quarter}`, as: 'published' } as const
  const { measures } = await getScorecard({ ctx, input })
  return JSON.stringify(measures)
}

it.each([1, 2, 3])(
  'tells in report %i nothing of a small part that was restated',
  async (quarter) => {
    expect(await publicBytes(await restatedSum(6), quarter)).not.toMatch(/\b(71|205|279|282)\b/)
  },
)

it('tells what it told where the figure was given again as it was', async () => {
  const bytes = await publicBytes(await restatedSum(3), 2)
  expect(bytes).toMatch(/\b279\b/)
})
