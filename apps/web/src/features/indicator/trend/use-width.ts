import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * The width of an element in whole pixels, known before the page is painted; null until then. An
 * element that is hidden keeps the width it had.
 */
export function useWidth(): [RefObject<HTMLDivElement | null>, number | null] {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) {
      return undefined
    }
    const measure = () => {
      if (element.clientWidth > 0) {
        setWidth(element.clientWidth)
      }
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
