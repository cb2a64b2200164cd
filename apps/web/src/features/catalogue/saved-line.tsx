import { useEffect, useRef } from 'react'

/** Says what was saved, and takes the focus that the closed form has left. */
export function SavedLine({ text }: { text: string | null }) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (text !== null) {
      line.current?.focus()
    }
  }, [text])
  return (
    <p role="status" className={text === null ? 'unseen' : 'done-line'} tabIndex={-1} ref={line}>
      {text}
    </p>
  )
}
