/**
 * The view as it stands in the address, in plain words: `?status=red,amber&q=care`. Lists are
 * joined by commas, so that a person can read a link that a colleague sent.
 */
export function parseSearchText(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

/** The counterpart of `parseSearchText`; leaves out what is not set. */
export function stringifySearch(search: Record<string, unknown>): string {
  const words = Object.entries(search).flatMap(([name, value]) => {
    const word = Array.isArray(value) ? value.join(',') : value
    return typeof word === 'string' && word !== '' ? [[name, word]] : []
  })
  const text = new URLSearchParams(words).toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
  return text === '' ? '' : `?${text}`
}
