/**
 * Makes a reader that reads at most once in a turn of the event loop: all who ask for one key in
 * the same turn share one answer. Nothing is kept for the next turn, so no answer is ever older
 * than the request it serves by more than that.
 */
export function oncePerTurn<T>(): (key: string, read: () => Promise<T>) => Promise<T> {
  const asked = new Map<string, Promise<T>>()
  const forget = () => asked.clear()
  return (key, read) => {
    const shared = asked.get(key)
    if (shared !== undefined) {
      return shared
    }
    if (asked.size === 0) {
      setImmediate(forget)
    }
    const answer = read()
    asked.set(key, answer)
    return answer
  }
}
