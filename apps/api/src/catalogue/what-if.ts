import type { WhatIfChange, WhatIfPublication, WhatIfResult } from '@quarterdeck/contract'
import { readBoard } from '../boards/board-store.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { readFrozenPublication } from '../publication/frozen.ts'
import { listPublications } from '../scorecard/scorecard-store.ts'
import { judgeWhatIf } from './judge-what-if.ts'

/**
 * What another policy, or another tolerance or target of one indicator, would make of every
 * published quarter, newest first. Judged from what each publication froze; nothing is saved. Figures come
 * as they are, small numbers included, so this is never for the public.
 * @throws DomainError 'not-found' for a board that is not there, or an indicator that it has not
 * published, by the definition that the target is set on
 */
export async function whatIf({
  ctx,
  input,
}: {
  ctx: Pick<Context, 'db'>
  input: { board: string; change: WhatIfChange }
}): Promise<WhatIfResult> {
  const { change } = input
  const board = await readBoard(ctx.db, input.board)
  const publications: WhatIfPublication[] = []
  for (const publication of (await listPublications(ctx.db, input.board)).toReversed()) {
    publications.push(judgeWhatIf(await readFrozenPublication(ctx.db, publication), change))
  }
  const isJudged = publications.some(({ judged }) => judged > 0)
  if (change.kind !== 'policy' && !isJudged) {
    throw new DomainError(
      'not-found',
      `No indicator ${change.indicator} is published for ${input.board}.`,
    )
  }
  return { board, publications }
}
