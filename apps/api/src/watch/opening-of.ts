const MOST_CHARACTERS = 400

/**
 * How a text begins, its paragraphs in one, in whole sentences or words: all of it where it is
 * short, else as much as 400 characters hold, with "…".
 */
export function openingOf(text: string): string {
  const whole = text.trim().replaceAll(/\s+/g, ' ')
  if (whole.length <= MOST_CHARACTERS) {
    return whole
  }
  const held = whole.slice(0, MOST_CHARACTERS)
  const sentences = held.slice(0, held.lastIndexOf('. ') + 1)
  const words = held.slice(0, held.lastIndexOf(' '))
  return `${sentences.length > MOST_CHARACTERS / 2 ? sentences : words} …`
}
