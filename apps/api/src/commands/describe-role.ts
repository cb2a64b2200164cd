import type { HeldRole } from '@quarterdeck/contract'

/** `director on cypf, children-families`; `administrator`. */
export function describeRole({ role, board, service }: HeldRole): string {
  const where = [board, service].filter((each) => each !== null).join(', ')
  return where === '' ? role : `${role} on ${where}`
}
