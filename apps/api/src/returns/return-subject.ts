import type { ReturnKey } from './find-return.ts'

/** What the audit trail calls a return: `return cypf 2021-22-Q3 measure residential-placements`. */
export function returnSubject({ board, period, kind, id }: ReturnKey): string {
  return `return ${board} ${period} ${kind} ${id}`
}
