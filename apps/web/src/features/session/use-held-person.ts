import type { Person } from '@quarterdeck/contract'
import { useState } from 'react'

/** Who is signed in; once a page shows, who was when it opened, until somebody signs in again. */
export function useHeldPerson(person: Person | null): Person | null {
  const [held, setHeld] = useState(person)
  if (person !== null && person !== held) {
    setHeld(person)
  }
  return held
}
