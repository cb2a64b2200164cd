type Slot<T> = {
  readonly version: string
  readonly value: Promise<T>
  /** Set once the value is there. */
  settled?: T
  bytes: number
}

/** Values that hold as long as their version does, the least recently used dropped first. */
export type VersionCache<T> = {
  /**
   * The value of a key at a version, made by `make` where it is not held. Callers that ask while
   * it is being made share it; a failure is given to all of them and is not kept.
   */
  get(key: string, version: string, make: () => Promise<T>): Promise<T>
  /** The value, where it is held ready. */
  held(key: string, version: string): T | undefined
  /** How many bytes are held. */
  bytes(): number
}

/**
 * @param maxBytes the most that is held; a value larger than this is given out and not kept
 * @param sizeOf the bytes of one value
 */
export function createVersionCache<T extends object>(
  maxBytes: number,
  sizeOf: (value: T) => number,
): VersionCache<T> {
  // A Map keeps the order of insertion: a slot that is used is put in again, at the end.
  const slots = new Map<string, Slot<T>>()
  let held = 0

  function drop(key: string, slot: Slot<T>): void {
    slots.delete(key)
    held -= slot.bytes
  }

  function keep(key: string, slot: Slot<T>, value: T): void {
    // Another version may have taken the place while this one was being made.
    if (slots.get(key) !== slot) {
      return
    }
    slot.settled = value
    slot.bytes = sizeOf(value)
    held += slot.bytes
    for (const [oldKey, old] of slots) {
      if (held <= maxBytes) {
        return
      }
      drop(oldKey, old)
    }
  }

  function make(key: string, version: string, makeValue: () => Promise<T>): Promise<T> {
    const old = slots.get(key)
    if (old !== undefined) {
      drop(key, old)
    }
    const slot: Slot<T> = { version, value: makeValue(), bytes: 0 }
    slots.set(key, slot)
    slot.value.then(
      (value) => keep(key, slot, value),
      () => slots.get(key) === slot && slots.delete(key),
    )
    return slot.value
  }

  function find(key: string, version: string): Slot<T> | undefined {
    const slot = slots.get(key)
    if (slot === undefined || slot.version !== version) {
      return undefined
    }
    slots.delete(key)
    slots.set(key, slot)
    return slot
  }

  return {
    get: (key, version, makeValue) => find(key, version)?.value ?? make(key, version, makeValue),
    held: (key, version) => find(key, version)?.settled,
    bytes: () => held,
  }
}
