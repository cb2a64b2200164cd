import type { NamedOwner, RollForwardProposal } from '@quarterdeck/contract'
import type { RollValues } from './roll-values.ts'

/** An owner who has left before the new year begins, and what they will not be carried over to. */
export type Leaver = {
  readonly officer: string
  readonly name: string
  readonly codes: readonly string[]
  /** Of those codes, what is left without an owner. */
  readonly unowned: readonly string[]
}

/** The owners of what is carried who have left by then, in the order of their first row. */
export function listLeavers(proposal: RollForwardProposal, values: RollValues): Leaver[] {
  const rows = [
    ...carriedRows(proposal.measures, values.measures),
    ...carriedRows(proposal.milestones, values.milestones),
  ]
  const left = rows.flatMap(({ code, owners }) => {
    const isAlone = owners.every((owner) => owner.left || owner.deputy)
    return owners.filter((owner) => owner.left).map((owner) => ({ ...owner, code, isAlone }))
  })
  return [...Map.groupBy(left, ({ officer }) => officer)].map(([officer, all]) => ({
    officer,
    name: all[0]?.name ?? officer,
    codes: all.map(({ code }) => code),
    unowned: all.filter((each) => each.isAlone).map(({ code }) => code),
  }))
}

type Row = { readonly owners: readonly NamedOwner[] }

function carriedRows(
  proposed: readonly Row[],
  typed: readonly { readonly carried: boolean; readonly code: string }[],
) {
  return proposed.flatMap(({ owners }, index) => {
    const row = typed[index]
    return row?.carried === true ? [{ owners, code: row.code }] : []
  })
}
