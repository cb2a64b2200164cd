import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

/** What was saved last; another object each time, so that the same words are said again. */
export type Said = { readonly text: string }

/** Says what was saved, once the page is read again and the form that saved it can close. */
export type SaySaved = (text: string, close: () => void) => Promise<void>

/**
 * What was saved last, to be said on the page, and how to say it. Everything held of the catalogue,
 * and of pages that show parts of it, is asked for again before, so that what is said is seen.
 */
export function useSaved(): { said: Said | null; saySaved: SaySaved } {
  const queryClient = useQueryClient()
  const [said, setSaid] = useState<Said | null>(null)
  return {
    said,
    async saySaved(text, close) {
      await queryClient.invalidateQueries()
      close()
      setSaid({ text })
    },
  }
}
