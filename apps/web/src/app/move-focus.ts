import type { AnyRouter } from '@tanstack/react-router'
import { awaitHeading } from '../ui/awaited-heading.ts'

/**
 * Moves the focus when another page has opened: to the place that the address names, else to the
 * page's heading, which a screen reader then reads out; a page that is still loading has none yet,
 * and its heading is awaited. Another filter on the same page leaves the focus where it is. The
 * scroll position is the router's business.
 */
export function moveFocusOnNavigation(router: AnyRouter): () => void {
  return router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
    const named = toLocation.hash === '' ? null : document.getElementById(toLocation.hash)
    if (named !== null) {
      named.focus({ preventScroll: true })
    } else if (fromLocation !== undefined && pathChanged) {
      awaitHeading()
    }
  })
}
