import type { Person } from '@quarterdeck/contract'

/** The boards on which somebody holds a role, each once. */
export function boardsOf({ roles }: Pick<Person, 'roles'>): string[] {
  return [...new Set(roles.flatMap(({ board }) => board ?? []))]
}
