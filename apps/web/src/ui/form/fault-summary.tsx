import { useEffect, useRef } from 'react'

/** One thing that is wrong; `field` is the id of the field it is about, null for none. */
export type ListedFault = { readonly field: string | null; readonly message: string }

type Props = {
  id: string
  faults: readonly ListedFault[]
  /** How often it was tried: every time the summary takes the focus. */
  tries: number
  /** Moves the focus to a field. */
  onGo: (field: string) => void
}

/** Moves the focus to the field with an id, for faults that name ids. */
export function focusField(id: string): void {
  document.getElementById(id)?.focus()
}

/** "There is a problem": what is wrong, each a link to its field. Takes the focus. */
export function FaultSummary({ id, faults, tries, onGo }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (tries > 0) {
      box.current?.focus()
    }
  }, [tries])
  if (faults.length === 0) {
    return null
  }
  return (
    <div className="error-summary" role="alert" aria-labelledby={id} tabIndex={-1} ref={box}>
      <h2 id={id}>There is a problem</h2>
      <ul>
        {faults.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field === null ? (
              message
            ) : (
              <a
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault()
                  onGo(field)
                }}
              >
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
