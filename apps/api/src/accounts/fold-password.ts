/** Letters and digits alone, in small letters: `Halton-Council 1` is `haltoncouncil1`. */
export function foldAll(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** Without the digits around it as well: `Quarterdeck2024!` is `quarterdeck`. */
export function coreOf(text: string): string {
  return foldAll(text).replaceAll(/^\p{N}+|\p{N}+$/gu, '')
}
