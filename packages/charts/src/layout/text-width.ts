/** Widths of letters in parts of the font size, a little wider than the usual sans serif faces. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ilIj.,:;'’|!]/, 0.28],
  [/[ frt()/-]/, 0.36],
  [/[mwMW%@]/, 0.88],
  [/[A-Z&]/, 0.7],
  [/\d|[£−–+<>]/, 0.6],
]
const OTHER = 0.56
const BOLD = 1.1

/**
 * About how wide a line of text is in pixels, without a canvas: a picture made on the server has
 * none. It errs on the wide side, so that what is laid out apart stays apart in another face.
 * Worked number: "38" at 14 px is 2 × 0.6 × 14 = 16.8 px.
 */
export function textWidth(text: string, fontSize: number, isBold = false): number {
  const width = text.split('').reduce((sum, letter) => sum + letterWidth(letter), 0)
  return width * fontSize * (isBold ? BOLD : 1)
}

function letterWidth(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER
}

/**
 * Breaks a sentence into lines that are no wider than given; a longer word has a line to itself.
 */
export function wrapText(text: string, width: number, fontSize: number, isBold = false): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    const longer = `${line} ${word}`
    if (line !== undefined && textWidth(longer, fontSize, isBold) <= width) {
      lines[lines.length - 1] = longer
    } else {
      lines.push(word)
    }
  }
  return lines
}
