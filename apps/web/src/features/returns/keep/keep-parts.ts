import { ApiError } from '@quarterdeck/contract'
import { sayFault } from '../../../ui/form/tell-fault.ts'
import type { PartStore } from './browser-store.ts'
import {
  beginPart,
  beginSaving,
  endSaving,
  failSaving,
  type Held,
  isUnsaved,
  isWaiting,
  meetHeld,
  type Part,
  settlePart,
  typeInto,
} from './part.ts'

/** How long after the last key a part is saved, and how soon after a failure it is tried again. */
const PAUSE_MS = 800
const RETRY_MS = 5000

type Saved = { readonly version: number; readonly savedAt: string }

type Given<Content> = {
  readonly store: PartStore
  /** Sends a part to the server. */
  readonly save: (part: string, version: number, content: Content) => Promise<Saved>
  /** Reads what the browser kept, or the server says it holds; null for what is no such part. */
  readonly readContent: (part: string, raw: unknown) => Content | null
  /** Who saves, as others read it. */
  readonly name: string
  /** Asks to sign in once more; throws where they do not. */
  readonly signInAgain: () => Promise<void>
  /** Told of every part that the server has anew. */
  readonly onSaved: (part: string, held: Held<Content>) => void
}

/** The parts of one return while its page is open: kept in the browser and saved by themselves. */
export type KeptParts<Content> = ReturnType<typeof keepParts<Content>>

/**
 * Keeps and saves the parts of a return. Every change is kept in the browser at once, and sent after
 * a pause; without a connection it is sent again until it arrives. What somebody else saved in the
 * meantime is never written over: the part then has `theirs`, and waits until it is settled.
 */
export function keepParts<Content>(given: Given<Content>) {
  const { store, save, readContent, name, signInAgain, onSaved } = given
  let parts: ReadonlyMap<string, Part<Content>> = new Map()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const sending = new Map<string, Promise<void>>()
  const listeners = new Set<() => void>()
  let isClosed = false

  function put(id: string, part: Part<Content>): void {
    parts = new Map(parts).set(id, part)
    for (const listener of listeners) {
      listener()
    }
  }

  function keep(id: string, { content, held, sent }: Part<Content>): boolean {
    return store.keep(id, { version: held.version, content, sent })
  }

  function change(id: string, update: (content: Content) => Content): void {
    const part = parts.get(id)
    if (part === undefined) {
      return
    }
    const content = update(part.content)
    put(id, typeInto(part, content, keep(id, { ...part, content })))
    plan(id, PAUSE_MS)
  }

  function plan(id: string, pause: number): void {
    clearTimeout(timers.get(id))
    if (isClosed) {
      return
    }
    timers.set(
      id,
      setTimeout(() => void saveNow(id), pause),
    )
  }

  async function saveNow(id: string): Promise<void> {
    clearTimeout(timers.get(id))
    const underWay = sending.get(id)
    if (underWay !== undefined) {
      await underWay
      await saveNow(id)
      return
    }
    const part = parts.get(id)
    if (part === undefined || !isWaiting(part)) {
      return
    }
    const sent = send(id, part)
    sending.set(id, sent)
    await sent
    sending.delete(id)
    const after = parts.get(id)
    if (after !== undefined && isWaiting(after)) {
      plan(id, after.trouble === null ? PAUSE_MS : RETRY_MS)
    }
  }

  async function send(id: string, part: Part<Content>): Promise<void> {
    const begun = beginSaving(part)
    if (!isClosed) {
      keep(id, begun)
    }
    put(id, begun)
    try {
      const saved = await save(id, part.held.version, part.content)
      const done = endSaving(parts.get(id) ?? begun, saved, name)
      put(id, done)
      keepRest(id, done)
      onSaved(id, done.held)
    } catch (error) {
      fail(id, error)
    }
  }

  /** What is saved needs not be kept; what was typed meanwhile does. */
  function keepRest(id: string, part: Part<Content>): void {
    if (!isUnsaved(part)) {
      store.forget(id, part.content)
    } else if (!isClosed) {
      keep(id, part)
    }
  }

  function fail(id: string, error: unknown): void {
    const part = parts.get(id) as Part<Content>
    const theirs = readTheirs(id, error)
    if (theirs !== null) {
      const met = meetHeld(part, theirs)
      put(id, met)
      if (met.theirs === null) {
        keepRest(id, met)
      }
      return
    }
    if (error instanceof ApiError && error.problem?.code === 'sign-in-needed') {
      put(id, failSaving(part, { kind: 'signed-out' }))
      void signIn()
      return
    }
    const isPassing = !(error instanceof ApiError) || error.status >= 500 || error.status === 429
    put(
      id,
      failSaving(
        part,
        isPassing ? { kind: 'no-connection' } : { kind: 'refused', message: sayFault(error) },
      ),
    )
  }

  function readTheirs(id: string, error: unknown): Held<Content> | null {
    const held = error instanceof ApiError && error.status === 409 ? error.problem?.held : null
    if (typeof held !== 'object' || held === null || !('version' in held && 'content' in held)) {
      return null
    }
    const { version, content: raw } = held
    const content = readContent(id, raw)
    if (typeof version !== 'number' || content === null) {
      return null
    }
    const textOf = (field: string) => {
      const text: unknown = (held as Record<string, unknown>)[field]
      return typeof text === 'string' ? text : null
    }
    const isYours = 'isYours' in held && held.isYours === true
    return { version, content, savedAt: textOf('savedAt'), savedBy: textOf('savedBy'), isYours }
  }

  /** Asks to sign in; whoever does not can ask for it again. */
  async function signIn(): Promise<void> {
    try {
      await signInAgain()
    } catch {
      return
    }
    for (const [id, part] of parts) {
      if (part.trouble?.kind === 'signed-out') {
        put(id, { ...part, trouble: null })
      }
    }
    await saveAll()
  }

  async function saveAll(): Promise<void> {
    await Promise.all([...parts.keys()].map(saveNow))
  }

  return {
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => parts,
    /** Takes up a part as the server has it, with what the browser kept of it. */
    hold(id: string, held: Held<Content>) {
      const part = parts.get(id)
      if (part !== undefined) {
        // An answer that was on its way while a newer version was saved tells nothing new.
        if (!part.isSaving && held.version >= part.held.version) {
          put(id, meetHeld(part, held))
        }
        return
      }
      const raw = store.read(id)
      const content = raw === null ? null : readContent(id, raw.content)
      const sent = (raw?.sent ?? []).flatMap((each) => readContent(id, each) ?? [])
      const kept = raw === null || content === null ? null : { version: raw.version, content, sent }
      const begun = beginPart(held, kept)
      put(id, begun)
      if (isWaiting(begun)) {
        plan(id, PAUSE_MS)
      }
      if (!isUnsaved(begun)) {
        store.forget(id, begun.content)
      }
    },
    change,
    /** Goes on with what was chosen of two versions. */
    settle(id: string, content: Content) {
      const part = parts.get(id)
      if (part === undefined) {
        return
      }
      const settled = settlePart(part, content, true)
      put(id, { ...settled, isKept: keep(id, settled) })
      if (!isUnsaved(settled)) {
        store.forget(id, content)
      }
      plan(id, 0)
    },
    saveAll,
    signIn,
    open() {
      isClosed = false
    },
    /** Sends what waits once more, and leaves what does not arrive to the page that opens next. */
    close() {
      void saveAll()
      isClosed = true
      for (const timer of timers.values()) {
        clearTimeout(timer)
      }
    },
    /** Whether somebody who leaves now would lose what they typed. */
    wouldLose: () => [...parts.values()].some((part) => isUnsaved(part) && !part.isKept),
  }
}
