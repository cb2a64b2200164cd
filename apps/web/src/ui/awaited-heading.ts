/** What has the focus while the heading of a page that opened is still to come; else null. */
let focusBefore: Element | null = null

/** A page has opened: its heading takes the focus, if need be when it comes. */
export function awaitHeading(): void {
  focusBefore = document.activeElement
  claimFocus(document.querySelector('h1'))
}

/**
 * A heading has come: it takes the focus where it is awaited and nobody has moved on meanwhile. That
 * of the page before is left out, which stays in the document, unseen, while the next one loads.
 */
export function claimFocus(heading: HTMLElement | null): void {
  if (heading?.offsetParent) {
    if (focusBefore && [focusBefore, document.body].includes(document.activeElement as Element)) {
      heading.focus({ preventScroll: true })
    }
    focusBefore = null
  }
}
