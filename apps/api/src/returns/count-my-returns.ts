import type { Waiting } from '@quarterdeck/contract'
import { holds, type SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { listReturns } from './list-returns.ts'

/**
 * How many returns an officer has to enter and a director to check. Those who run a quarter enter
 * and check for everybody: a count of all would tell them nothing of their own.
 */
export async function countMyReturns({
  ctx,
  who,
}: {
  ctx: Context
  who: SignedIn
}): Promise<Waiting['returns']> {
  const isAsked = holds(who, ['officer', 'director']) && !holds(who, ['performance'])
  const { returns } = isAsked ? await listReturns({ ctx, who }) : { returns: [] }
  return {
    toEnter: returns.filter(({ mayEnter, state }) => mayEnter && state !== 'not-due').length,
    toCheck: returns.filter(({ mayDecide, state }) => mayDecide && state === 'submitted').length,
  }
}
