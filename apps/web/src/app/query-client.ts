import { QueryClient } from '@tanstack/react-query'

const FIVE_MINUTES = 5 * 60 * 1000

/** One cache for the visit. A published quarter changes rarely: five minutes spare the server. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: FIVE_MINUTES, retry: false } },
  })
}
