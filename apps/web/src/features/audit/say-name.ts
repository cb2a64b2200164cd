/** "Account Pat Team" of `account Pat Team`. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** "Update indicator" of `update-indicator`, "Public name" of `publicName`. */
export function sayName(name: string): string {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase()
  return capitalise(words)
}
