import type { ReturnKind } from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import { DomainError } from '../errors.ts'
import type { Reading } from '../store/db.ts'
import { owedId } from '../store/ids.ts'
import { type GatheredReturn, gatherReturns } from './gather-returns.ts'
import { findOpenQuarter } from './open-quarter.ts'

/** Which return is meant, as its address names it. */
export type ReturnKey = {
  readonly board: string
  readonly period: string
  readonly kind: ReturnKind
  /** The indicator's or the milestone's permanent id. */
  readonly id: string
}

/**
 * A return, for somebody who owes or checks it.
 * @throws DomainError 'not-found' for a period that was not opened, a return that it does not ask
 * for, or one that is not theirs
 */
export async function findReturn(
  reading: Reading,
  key: ReturnKey,
  who: SignedIn,
  today: string,
): Promise<GatheredReturn> {
  const quarter = await findOpenQuarter(reading, key)
  const [found] = await gatherReturns(reading, quarter, who, today, {
    row: owedId(key.board, key.period, key.kind, key.id),
    kind: key.kind,
  })
  if (found === undefined) {
    throw new DomainError(
      'not-found',
      `${quarter.period.label} asks you for no return of ${key.id}. The performance team knows whose it is.`,
    )
  }
  return found
}
