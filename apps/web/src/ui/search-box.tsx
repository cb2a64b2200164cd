import { useEffect, useState } from 'react'

const PAUSE_MS = 250

type Props = {
  label?: string
  q: string | undefined
  onSearch: (q: string) => void
}

/** Search as it is typed. The address follows after a pause, so that no key is lost on the way. */
export function SearchBox({ label = 'Search by code or word', q = '', onSearch }: Props) {
  const [text, setText] = useState(q)
  const [shown, setShown] = useState(q)
  if (q !== shown) {
    setShown(q)
    setText(text.trim() === q ? text : q)
  }
  useEffect(() => {
    if (text.trim() === q) {
      return
    }
    const timer = setTimeout(() => onSearch(text.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  })
  return (
    <label className="field field-search">
      <span>{label}</span>
      <input
        type="search"
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
    </label>
  )
}
