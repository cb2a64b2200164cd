import { useState } from 'react'

/** Copies a text, and says whether it could: where it could not, it can still be marked by hand. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [outcome, setOutcome] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('Copied')
    } catch {
      setOutcome('This browser does not let it be copied. Mark it and copy it yourself.')
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className="quiet">
        {outcome}
      </span>
    </>
  )
}
