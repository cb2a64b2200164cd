import type { PolicyFields, PolicyHistory } from '@quarterdeck/contract'
import { dayInWords, decimal } from '@quarterdeck/judgement'
import type { SignedIn } from '../access/signed-in.ts'
import { readBoard } from '../boards/board-store.ts'
import type { Context } from '../context.ts'
import { type FieldFault, StaleError } from '../errors.ts'
import { readPolicies } from './catalogue-store.ts'
import { faultAt, refuseFaults } from './field-faults.ts'
import { keepCatalogue } from './keep-catalogue.ts'
import { listPolicies, policySubject } from './list-policies.ts'

/**
 * Gives a board a new policy from a day on. What was published keeps the policy it had.
 * @throws DomainError 'not-found' for a board that is not there, 'invalid' naming the fields that
 * cannot be kept, StaleError where the newest policy is not the one that the person saw
 */
export async function createPolicy({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; after: number; policy: PolicyFields }
}): Promise<PolicyHistory> {
  const { board, after, policy } = input
  await readBoard(ctx.db, board)
  await keepCatalogue({ ctx, who, board }, async ({ tx, t, reading, record }) => {
    const newest = (await readPolicies(reading, board)).at(-1)
    const before = newest === undefined ? null : fieldsOf(newest)
    if ((newest?.version ?? 0) !== after) {
      const held = await listPolicies({ ctx, who, input: { board } })
      throw new StaleError('Someone else made a policy meanwhile. Look at it first.', held)
    }
    refuseFaults(policyFaults(policy, before))
    const version = after + 1
    await tx.insert(t.policies).values({ board, version, ...policy })
    await record({
      action: 'create-policy',
      subject: policySubject(board, version),
      before,
      after: policy,
    })
  })
  return await listPolicies({ ctx, who, input: { board } })
}

function fieldsOf({
  board: _,
  version: __,
  ...fields
}: PolicyFields & { board: string; version: number }): PolicyFields {
  return fields
}

function policyFaults(policy: PolicyFields, before: PolicyFields | null): FieldFault[] {
  const faults: FieldFault[] = []
  const add = (field: keyof PolicyFields, message: string) =>
    faults.push(faultAt(`policy/${field}`, message))
  const relative = decimal(policy.toleranceRelative)
  if (relative.lt(0) || relative.gt(1)) {
    add('toleranceRelative', 'Give a share from 0 to 1, such as 0.05 for 5%')
  }
  if (decimal(policy.toleranceCountMinimum).lt(0)) {
    add('toleranceCountMinimum', 'Give a number of 0 or more')
  }
  if (policy.deadBand !== null && decimal(policy.deadBand).lt(0)) {
    add('deadBand', 'Give a share of 0 or more, such as 0.01 for 1%, or none')
  }
  if (before !== null && policy.from <= before.from) {
    add('from', `Give a day after ${dayInWords(before.from)}, when the newest policy began`)
  }
  return faults
}
