import { expect, it } from 'vitest'
import { publishStories } from '../watch/test-stories.ts'
import { getScorecard } from './get-scorecard.ts'

/** What the scorecard of Quarter 1 2020/21 says of a figure that Quarter 2’s report changed. */
async function saidOf(first: string, value: string): Promise<string | undefined> {
  const placements = { told: `${first} 18`, restates: { in: 2, quarter: 1, value } }
  const ctx = await publishStories({ placements })
  const input = { board: 'cypf', period: '2020-21-Q1', as: 'published' } as const
  const { measures } = await getScorecard({ ctx, input })
  return measures[0]?.restated?.reason
}

it.each([
  ['restated', '17', '19', '17 became 19 in Quarter 2 2020/21’s report.'],
  ['confirmed', '17~', '17', '17, provisional, was confirmed in Quarter 2 2020/21’s report.'],
  ['to follow, which came', 'to-follow', '19', '19 came in Quarter 2 2020/21’s report.'],
  ['taken back', '17', 'missing', '17 was taken back in Quarter 2 2020/21’s report.'],
])('says of a figure what became of it: %s', async (_, first, later, said) => {
  expect(await saidOf(first, later)).toBe(said)
})
