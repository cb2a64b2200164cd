const MOST_CHARACTERS = 240

/**
 * How a text begins, in whole sentences or words: its first paragraph where that is short, else as
 * much of it as 240 characters hold, with "…".
 */
export function openingOf(text: string): string {
  const [paragraph = ''] = text.trim().split(/\n\s*\n/)
  if (paragraph.length <= MOST_CHARACTERS) {
    return paragraph
  }
  const held = paragraph.slice(0, MOST_CHARACTERS)
  const sentences = held.slice(0, held.lastIndexOf('. ') + 1)
  const words = held.slice(0, held.lastIndexOf(' '))
  return `${sentences.length > MOST_CHARACTERS / 2 ? sentences : words} …`
}
