/** A code as people type it: "PED02 04", "ped0204", "PED02", "PED06d". */
const CODE = /^[a-z]{2,4}\d{2}( ?\d{1,2}|[a-z])?$/

/**
 * A query that is a code asks for what begins with it. Of any other every word must stand
 * somewhere, as part of a word; case and accents do not matter. Without a query anything answers.
 */
export function matchText(
  query: string | undefined,
): (texts: readonly (string | null)[]) => boolean {
  const asked = plain(query ?? '')
    .trim()
    .replace(/\s+/g, ' ')
  if (CODE.test(asked)) {
    const code = closed(asked)
    return (texts) => texts.some((text) => closed(plain(text ?? '')).startsWith(code))
  }
  const words = asked.split(' ')
  return (texts) => {
    const text = plain(texts.join(' '))
    return words.every((word) => text.includes(word))
  }
}

function closed(text: string): string {
  return text.replace(/\s/g, '')
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}
