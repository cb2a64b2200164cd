const list = new Intl.ListFormat('en-GB')

/** "Liz Davenport and Sam Murtagh". */
export function nameList(people: readonly { readonly name: string }[]): string {
  return list.format(people.map(({ name }) => name))
}
