/**
 * The window's title of a filtered page: "Measures: red; “care”, Health Board"; without a filter
 * "Measures, Health Board".
 * @param phrases the filter in words, a phrase for each kind
 */
export function nameView(page: string, phrases: readonly string[], board: string): string {
  const filter = phrases.length === 0 ? '' : `: ${phrases.join('; ')}`
  return `${page}${filter}, ${board}`
}
