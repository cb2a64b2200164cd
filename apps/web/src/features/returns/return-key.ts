import type { OwedReturn, ReturnKind } from '@quarterdeck/contract'
import { linkOptions } from '@tanstack/react-router'

/** Where a return stands: its board, its period, and what it is of. */
export type ReturnKey = {
  readonly board: string
  readonly period: string
  readonly kind: ReturnKind
  readonly id: string
}

export function keyOf({ board, period, kind, id }: OwedReturn): ReturnKey {
  return { board: board.id, period: period.id, kind, id }
}

/** The page of a return. */
export function linkToReturn(key: ReturnKey) {
  return linkOptions({ to: '/returns/$board/$period/$kind/$id', params: key })
}

export function isSameReturn(one: ReturnKey, other: ReturnKey): boolean {
  return (
    one.board === other.board &&
    one.period === other.period &&
    one.kind === other.kind &&
    one.id === other.id
  )
}
