import { type AsKnown, api } from '@quarterdeck/contract'
import type { FastifyRequest } from 'fastify'
import { DomainError } from '../errors.ts'

/** Which quarter a plain page is asked for, which memory of it, and which issue by its sequence. */
export type QuarterAddress = {
  readonly board: string
  readonly period: string
  readonly as: AsKnown
  readonly issue?: string | undefined
}

/**
 * Reads the address as the API reads its own. A mistyped quarter leads nowhere, as an unknown one
 * does: a reader can do the same about both.
 * @throws DomainError 'not-found'
 */
export function readQuarterAddress({ params, query }: FastifyRequest): QuarterAddress {
  const path = api.getScorecard.params.safeParse(params)
  const view = api.getScorecard.query.safeParse(query)
  if (!path.success || !view.success) {
    throw new DomainError('not-found', 'There is no such quarter.')
  }
  return { ...path.data, ...view.data }
}
