/** Work that nobody waits for: it begins after the answer to the request that asks for it. */
export type Background = {
  readonly start: (work: () => Promise<void>) => void
  /** Waits for all that was started. */
  readonly settled: () => Promise<void>
}

/** @param onFailure told what a piece of work threw, as nobody else is there to be */
export function createBackground(onFailure: (error: unknown) => void): Background {
  const running = new Set<Promise<void>>()

  async function run(work: () => Promise<void>): Promise<void> {
    // An answer that is ready is written before this goes on, so that it tells nothing by its time.
    await new Promise(setImmediate)
    await work().catch(onFailure)
  }

  return {
    start(work) {
      const one = run(work)
      running.add(one)
      void one.finally(() => running.delete(one))
    },
    async settled() {
      await Promise.all(running)
    },
  }
}
