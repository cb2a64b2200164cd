/** More addresses than a council's boards have together; only invented ones come to so many. */
const MAX_ADDRESSES = 1000

/** Which answer an address has, and its version. */
export type Ready = { readonly key: string; readonly version: string }

/** The addresses whose answer is known without asking the database. */
export type ReadyAnswers = {
  get(address: string): Ready | undefined
  set(address: string, ready: Ready): void
}

/** How soon a change is noticed. Asking takes SQLite a sixth of the time of a whole request. */
const NOTICED_WITHIN_MS = 20

/**
 * Remembers, for each address, the answer it last had, until what the public may read changes.
 * Whether it did is asked when a request comes, and at most every 20 ms.
 * @param changes a number that differs after every such change, of this process or of another
 */
export function rememberAnswers(changes: () => number): ReadyAnswers {
  const ready = new Map<string, Ready>()
  let last: number | undefined
  let isFresh = false
  const goStale = () => {
    isFresh = false
  }

  function forgetIfChanged(): void {
    if (isFresh) {
      return
    }
    isFresh = true
    setTimeout(goStale, NOTICED_WITHIN_MS).unref()
    const now = changes()
    if (now !== last) {
      last = now
      ready.clear()
    }
  }

  return {
    get(address) {
      forgetIfChanged()
      return ready.get(address)
    },
    set(address, answer) {
      if (ready.size >= MAX_ADDRESSES) {
        ready.clear()
      }
      ready.set(address, answer)
    },
  }
}
