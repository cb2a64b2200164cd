import { useEffect, useRef } from 'react'

/** What was done last; another object each time, so that the same words are said again. */
export type Said = { readonly text: string } | null

/** Says what was done, and takes the focus that the closed form has left. */
export function SaidLine({ said }: { said: Said }) {
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
