const MOST = 80

/** A text of an address as it can be shown: whoever wrote the link may have made it endless. */
export function cutText(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST - 1).trimEnd()}…`
}
