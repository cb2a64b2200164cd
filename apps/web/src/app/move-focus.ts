import type { AnyRouter } from '@tanstack/react-router'

/**
 * Moves the focus when another page has opened: to the place that the address names, else to the
 * page's heading, which a screen reader then reads out. Another filter on the same page leaves the
 * focus where it is. The scroll position is the router's business.
 */
export function moveFocusOnNavigation(router: AnyRouter): () => void {
  let waiting: MutationObserver | undefined

  /** A page that is still loading has no heading yet; who has gone elsewhere meanwhile stays there. */
  function focusHeading(): void {
    waiting?.disconnect()
    const heading = document.querySelector('h1')
    if (heading !== null) {
      heading.focus({ preventScroll: true })
      return
    }
    waiting = new MutationObserver(() => {
      if (document.activeElement === document.body) {
        focusHeading()
      }
    })
    waiting.observe(document.body, { childList: true, subtree: true })
  }

  return router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
    const named = toLocation.hash === '' ? null : document.getElementById(toLocation.hash)
    if (named !== null) {
      named.focus({ preventScroll: true })
    } else if (fromLocation !== undefined && pathChanged) {
      focusHeading()
    }
  })
}
