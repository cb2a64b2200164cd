/** Asks the server for as little as it answers; throws what `fetch` throws where there is no connection. */
export function reachServer(): Promise<Response> {
  return fetch('/api/health/live', { method: 'HEAD' })
}
