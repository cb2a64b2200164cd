/** "Children who go missing repeatedly (all)" as a permanent id: `children-who-go-missing-repeatedly-all`. */
export function proposeId(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll(/[’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
}

const ID = /^[a-z0-9][a-z0-9-]{0,79}$/

/** A permanent id that was typed or, where none was, made from the name; says what is wrong with it. */
export function readId(
  { id, name }: { readonly id: string; readonly name: string },
  say: (message: string) => void,
): string {
  const chosen = id.trim() || proposeId(name)
  if (name.trim() !== '' && !ID.test(chosen)) {
    say('Use small letters, digits and hyphens, such as residential-placements')
  }
  return chosen
}
