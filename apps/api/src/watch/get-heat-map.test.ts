import { expect, it } from 'vitest'
import { getHeatMap } from './get-heat-map.ts'
import { publishStories } from './test-stories.ts'

it('shows every measure of the newest quarter through its codes, quarter by quarter', async () => {
  const ctx = await publishStories({
    placements: { told: '18 21 38 to-follow 38' },
    starts: { told: '18 18 18 18' },
  })
  const { boards } = await getHeatMap({ ctx })
  expect(boards).toMatchObject([
    {
      id: 'cypf',
      quarters: [
        { id: '2020-21-Q1' },
        { id: '2020-21-Q2' },
        { id: '2020-21-Q3' },
        { id: '2020-21-Q4' },
        { id: '2021-22-Q1', label: 'Quarter 1 2021/22' },
      ],
      measures: [
        {
          indicator: 'placements',
          code: 'PED07 01',
          statuses: ['green', 'amber', 'red', 'none', 'red'],
        },
        {
          indicator: 'starts',
          code: 'PED07 02',
          statuses: ['green', 'green', 'green', 'green', 'none'],
        },
      ],
    },
  ])
})
