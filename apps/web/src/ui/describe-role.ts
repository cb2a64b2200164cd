import type { HeldRole, Role } from '@quarterdeck/contract'

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  viewer: 'Viewer',
  officer: 'Officer',
  director: 'Director',
  performance: 'Performance team',
  administrator: 'Administrator',
}

/** What each role lets a person do. */
export const ROLE_MEANS: Readonly<Record<Role, string>> = {
  viewer: 'A member of the board, who reads.',
  officer: 'Answers for the measures that are assigned to them.',
  director: 'Answers for the measures of a service.',
  performance: 'Keeps the catalogue of the board and sees who changed what in it.',
  administrator: 'Looks after people and their roles, on every board.',
}

/** The names by which boards and services are called. */
export type PlaceNames = {
  readonly boards: readonly { readonly id: string; readonly name: string }[]
  readonly services?: readonly { readonly id: string; readonly name: string }[]
}

/** "Director of Children and Families Service, Health Board"; an administrator's holds everywhere. */
export function describeRole({ role, board, service }: HeldRole, names: PlaceNames): string {
  const word = ROLE_WORDS[role]
  const boardName = nameOf(names.boards, board)
  if (service !== null) {
    return `${word} of ${nameOf(names.services ?? [], service)}, ${boardName}`
  }
  return board === null ? word : `${word}, ${boardName}`
}

function nameOf(places: PlaceNames['boards'], id: string | null): string {
  return places.find((place) => place.id === id)?.name ?? sayId(id ?? '')
}

/** "Children families" of `children-families`, where no name is known. */
function sayId(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
