import type { PolicyHistory } from '@quarterdeck/contract'
import { holds, type SignedIn } from '../access/signed-in.ts'
import { readBoard } from '../boards/board-store.ts'
import type { Context } from '../context.ts'
import { readHistory, readPolicies } from './catalogue-store.ts'
import { dayOf } from './today.ts'

/** As the audit trail names a version of a board's policy. */
export function policySubject(board: string, version: number): string {
  return `policy ${board} ${version}`
}

/**
 * The policies of a board, newest first, with who made each and when; of one that was imported
 * nobody is named.
 * @throws DomainError 'not-found' for a board that is not there
 */
export async function listPolicies({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string }
}): Promise<PolicyHistory> {
  const { board } = input
  await readBoard(ctx.db, board)
  const rows = (await readPolicies(ctx.db, board)).toReversed()
  const subjects = rows.map(({ version }) => policySubject(board, version))
  const makers = await readHistory(ctx.db, board, subjects)
  const today = dayOf(ctx.now())
  const inForce = rows.find(({ from }) => from <= today) ?? rows.at(-1)
  return {
    mayChange: holds(who, ['performance', 'administrator'], board),
    policies: rows.map(({ board: _, ...policy }) => {
      const subject = policySubject(board, policy.version)
      const maker = makers.find(({ entry }) => entry.subject === subject)
      return {
        ...policy,
        isInForce: policy.version === inForce?.version,
        madeBy: maker?.name ?? null,
        madeAt: maker?.entry.at ?? null,
      }
    }),
  }
}
