import autocannon from 'autocannon'

/** The public answer that is asked for: the newest scorecard. */
export const SCORECARD = '/api/boards/cypf/periods/2021-22-Q2/scorecard'

/** How long one address is asked at a time. */
const LOAD_SECONDS = 3
const CONNECTIONS = 20

/**
 * How many requests a second an address answers, asked over twenty connections for three seconds.
 * @throws Error where any answer is not a good one
 */
export async function load(url: string): Promise<number> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    // A thread of its own, so that what else the benchmark does takes none of its time.
    workers: 1,
    duration: LOAD_SECONDS,
    headers: { 'accept-encoding': 'br' },
  })
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} answers other than 2xx, ${result.errors} errors`)
  }
  return result.requests.average
}
