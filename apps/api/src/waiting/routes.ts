import { waitingApi } from '@quarterdeck/contract'
import type { Access } from '../access/mount-signed.ts'
import type { Context } from '../context.ts'
import { listDrafts } from '../publication/list-drafts.ts'
import { countMyQuestions } from '../questions/count-my-questions.ts'
import { countMyReturns } from '../returns/count-my-returns.ts'

/** What waits for whoever is signed in: of each part of a quarter, what it says of them. */
export function waitingRoutes({ mountSigned }: Access, ctx: Context): void {
  mountSigned(waitingApi.getWaiting, async ({ who }) => ({
    returns: await countMyReturns({ ctx, who }),
    questions: await countMyQuestions({ ctx, who }),
    drafts: await listDrafts({ ctx, who }),
  }))
}
