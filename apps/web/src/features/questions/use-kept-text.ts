import { useState } from 'react'
import { useSignedIn } from '../session/index.ts'

/**
 * Text that this browser keeps for its writer until it is sent: it outlives the page, a crash and
 * the session. Where the browser keeps nothing, it lives as long as the page.
 * @param place what it is written for, another for each form
 */
export function useKeptText(place: string) {
  const { person } = useSignedIn()
  const key = `quarterdeck typed ${person.id} ${place}`
  const [kept] = useState(() => read(key))
  return { kept, keep: (text: string) => write(key, text), forget: () => write(key, '') }
}

/** Whether this browser keeps text of somebody for a place. */
export function useHasKeptText(place: string): boolean {
  return useKeptText(place).kept !== ''
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

function write(key: string, text: string): void {
  try {
    if (text === '') {
      localStorage.removeItem(key)
    } else {
      localStorage.setItem(key, text)
    }
  } catch {
    // Nothing can be kept here; the form still holds it.
  }
}
