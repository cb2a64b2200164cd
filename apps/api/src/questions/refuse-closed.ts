import type { Question } from '@quarterdeck/contract'
import { DomainError } from '../errors.ts'

/** @throws DomainError 'conflict' for a question that the Board has closed */
export function refuseClosed({ state }: Question): void {
  if (state === 'closed') {
    throw new DomainError(
      'conflict',
      'The Board has closed this question. Who asked it, or the performance team, can open it again.',
    )
  }
}
