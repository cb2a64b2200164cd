/** More addresses than a council's boards have together; only invented ones come to so many. */
const MAX_ADDRESSES = 1000

/** Which answer an address has, and its version. */
export type Ready = { readonly key: string; readonly version: string }

/** The addresses whose answer is known without asking the database. */
export type ReadyAnswers = {
  get(address: string): Ready | undefined
  set(address: string, ready: Ready): void
}

/**
 * Remembers, for each address, the answer it last had, for as long as nothing is committed to the
 * database. Whether anything was is asked once in a turn of the event loop, for all the requests
 * that came in it: reading the version for each would cost more than all the rest of a request.
 * @param changes a number that differs after every commit, of this process or of another
 */
export function rememberAnswers(changes: () => number): ReadyAnswers {
  const ready = new Map<string, Ready>()
  let last: number | undefined
  let isChecked = false
  const checkAgain = () => {
    isChecked = false
  }

  function forgetIfChanged(): void {
    if (isChecked) {
      return
    }
    isChecked = true
    setImmediate(checkAgain)
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
