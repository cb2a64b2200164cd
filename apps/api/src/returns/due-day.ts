import { dayInWords, type Quarter } from '@quarterdeck/judgement'
import { DomainError } from '../errors.ts'

/** @throws DomainError 'invalid' for a due day before the quarter has ended */
export function refuseEarlyDue(due: string, quarter: Quarter): void {
  if (due <= quarter.to) {
    const message = `Enter a day after the quarter ends on ${dayInWords(quarter.to)}.`
    throw new DomainError('invalid', 'The due day was not set.', [
      { path: '/body/due', code: 'too-early', message },
    ])
  }
}
