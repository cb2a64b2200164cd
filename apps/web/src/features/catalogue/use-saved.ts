import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

/**
 * What was saved last, to be said on the page, and how to say it. Everything that is held of the
 * catalogue, and of pages that show parts of it, is then asked for again.
 */
export function useSaved(): { said: string | null; saySaved: (what: string) => void } {
  const queryClient = useQueryClient()
  const [said, setSaid] = useState<string | null>(null)
  return {
    said,
    saySaved(what) {
      setSaid(what)
      void queryClient.invalidateQueries()
    },
  }
}
