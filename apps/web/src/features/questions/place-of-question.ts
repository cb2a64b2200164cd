import { useEffect, useRef } from 'react'

/** The id of where a question stands on a page, for an address that leads to it. */
export function placeOfQuestion({ id }: { readonly id: string }): string {
  return `asked-${id}`
}

/**
 * Shows a question that the address names, once it is there: questions come later than their page.
 * Give the box that it returns to the question.
 */
export function useShownByAddress(place: string) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (window.location.hash === `#${place}`) {
      box.current?.closest('details')?.setAttribute('open', '')
      box.current?.scrollIntoView()
    }
  }, [place])
  return box
}
