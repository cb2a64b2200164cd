import { useEffect, useRef } from 'react'
import type { Said } from './use-saved.ts'

/** Says what was saved, and takes the focus that the closed form has left. */
export function SavedLine({ said }: { said: Said | null }) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (said !== null) {
      line.current?.focus()
    }
  }, [said])
  return (
    <p role="status" className={said === null ? 'unseen' : 'done-line'} tabIndex={-1} ref={line}>
      {said?.text}
    </p>
  )
}
