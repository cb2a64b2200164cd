import { QueryClient } from '@tanstack/react-query'

const FIVE_MINUTES = 5 * 60 * 1000

// Without a connection nothing waits for one in silence: it fails, and the page says why. What is
// stale is fetched all the same when the connection comes back.
const networkMode = 'always'

/** One cache for the visit. A published quarter changes rarely: five minutes spare the server. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: FIVE_MINUTES, retry: false, networkMode, refetchOnReconnect: true },
      mutations: { networkMode },
    },
  })
}
