import { expect, it } from 'vitest'
import type { SignedIn } from '../access/signed-in.ts'
import { reviewPeriod } from '../returns/review-period.ts'
import { openBoard, QUARTER_3 } from '../returns/test-returns.ts'
import { listDrafts } from './list-drafts.ts'
import { publishPeriod } from './publish-period.ts'
import { correctedBoard, GIVEN } from './test-publication.ts'

const DRAFT = {
  board: { id: 'cypf', name: 'Children, Young People and Families Policy and Performance Board' },
  period: { id: '2021-22-Q3', label: 'Quarter 3 2021/22' },
}

function memberOf(board: string): SignedIn {
  const roles = [{ role: 'viewer', board, service: null }] as const
  return { account: 'mo', name: 'Mo Member', officer: null, roles, session: 'a-session' }
}

it('names a quarter to a member of its board from the review on, until it is published', async () => {
  const { ctx, pat } = await openBoard()
  const seen = async (board = 'cypf') => await listDrafts({ ctx, who: memberOf(board) })
  expect(await seen()).toEqual([])
  await reviewPeriod({ ctx, who: pat, input: QUARTER_3 })
  expect(await seen()).toEqual([DRAFT])
  expect(await seen('adults')).toEqual([])
  await publishPeriod({ ctx, who: pat, input: GIVEN })
  expect(await seen()).toEqual([])
})

it('names none of a quarter whose correction is published', async () => {
  const { ctx } = await correctedBoard()
  expect(await listDrafts({ ctx, who: memberOf('cypf') })).toEqual([])
})
