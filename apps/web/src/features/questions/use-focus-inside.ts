import { useEffect, useRef } from 'react'

/**
 * Keeps the focus where somebody is at work: what they pressed goes when a form opens in its place,
 * and the form when it is left. Call `follow` before either.
 * @param shown what the box shows; another each time that its content changes
 */
export function useFocusInside(shown: unknown) {
  const box = useRef<HTMLDivElement>(null)
  const follows = useRef(false)
  useEffect(() => {
    if (follows.current) {
      follows.current = false
      box.current?.querySelector<HTMLElement>('textarea, input, button')?.focus()
    }
  }, [shown])
  return {
    box,
    follow: () => {
      follows.current = true
    },
  }
}
