/** Orders text by its characters, whatever the language: days, versions and keys. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
