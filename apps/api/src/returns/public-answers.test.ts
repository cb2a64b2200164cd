import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { expect, it, onTestFinished, vi } from 'vitest'
import { buildApp } from '../app.ts'
import { raiseBoardVersions } from '../boards/raise-board-versions.ts'
import type { Db } from '../store/db.ts'
import { watchPublished } from '../watch-published.ts'
import { openBoard, save, typedFigure } from './test-returns.ts'

const SCORECARD = '/api/boards/cypf/periods/2021-22-Q2/scorecard'
/** A change is noticed within 20 ms. */
const NOTICED_AFTER_MS = 30

/** An open quarter, the application that watches its database, and a public answer it has given. */
async function answeredBoard() {
  const board = await openBoard()
  const { ctx } = board
  const { changes, close } = watchPublished(await fileOf(ctx.db))
  const app = await buildApp({ ...ctx, changes })
  onTestFinished(async () => {
    await app.close()
    close()
  })
  const first = await app.inject(SCORECARD)
  return { ...board, app, first, reads: vi.spyOn(ctx.db.read, 'select') }
}

async function fileOf({ read }: Db): Promise<string> {
  const [row] = await read.select({ file: sql<string>`file` }).from(sql`pragma_database_list`)
  return row?.file ?? ''
}

it('leaves a public answer as it lies in memory when a draft is saved', async () => {
  const { app, first, reads, ...board } = await answeredBoard()
  await save(board, board.liz, 'return', typedFigure('38'))
  await wait(NOTICED_AFTER_MS)
  const again = await app.inject(SCORECARD)
  expect(again.statusCode).toBe(200)
  expect(again.headers.etag).toBe(first.headers.etag)
  expect(reads).not.toHaveBeenCalled()
})

it('makes it anew once what the public may read has changed', async () => {
  const { app, first, reads, ctx } = await answeredBoard()
  await ctx.db.write((tx) => raiseBoardVersions(tx, ctx.db.t, 'cypf'))
  await wait(NOTICED_AFTER_MS)
  const again = await app.inject(SCORECARD)
  expect(again.headers.etag).not.toBe(first.headers.etag)
  expect(reads).toHaveBeenCalled()
})
