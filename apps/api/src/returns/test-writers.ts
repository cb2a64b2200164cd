import type { ReturnSheet, SavedDraft } from '@quarterdeck/contract'
import { kill, type Server } from './test-server.ts'

/** A part of a return, its figures or an officer's commentary, that people type at the same time. */
export type TypedPart = {
  readonly kind: 'typed'
  /** As the audit trail names the return, `return cypf 2021-22-Q3 measure ehe`. */
  readonly subject: string
  readonly part: string
  readonly address: string
  /** What is typed; the mark tells one save from every other. */
  readonly content: (mark: string) => unknown
  /** As it was last heard of. */
  version: number
}

/** A whole return that somebody hands in and takes back, over and over. */
export type WholeReturn = {
  readonly kind: 'handed-in'
  readonly subject: string
  readonly address: string
  readonly versions: Readonly<Record<string, number>>
  /** The last submission, and whether it stands, as they were last heard of. */
  number: number
  stands: boolean
}

/** Somebody signed in, and what they write. */
export type Writer = { readonly cookie: string; readonly writes: TypedPart | WholeReturn }

/** What came of one round. */
export type Round = {
  /** What the server said it had kept, `submit-return return cypf 2021-22-Q3 measure ehe 2`. */
  readonly acknowledged: readonly string[]
  /** How many requests had no answer when it was killed. */
  readonly unanswered: number
}

let saves = 0

/**
 * Has everybody write at the same time, each over a connection of their own, and kills the server
 * as soon as enough is acknowledged and enough is unanswered.
 */
export async function writeUntilKilled(
  server: Server,
  writers: readonly Writer[],
  enough: { readonly acknowledged: number; readonly unanswered: number },
): Promise<Round> {
  const acknowledged: string[] = []
  let waiting = 0
  let unanswered = 0
  let killed: Promise<void> | undefined

  /** null where the server is gone. */
  async function ask(cookie: string, method: string, path: string, body?: unknown) {
    const headers = { cookie, origin: server.address, 'content-type': 'application/json' }
    const given = body === undefined ? {} : { body: JSON.stringify(body) }
    waiting += 1
    try {
      const response = await fetch(server.address + path, { method, headers, ...given })
      return { status: response.status, body: (await response.json()) as unknown }
    } catch {
      return null
    } finally {
      waiting -= 1
    }
  }

  function note(what: string): void {
    acknowledged.push(what)
    const isEnough = acknowledged.length >= enough.acknowledged && waiting >= enough.unanswered
    if (isEnough && killed === undefined) {
      unanswered = waiting
      killed = kill(server)
    }
  }

  async function save(cookie: string, typed: TypedPart): Promise<boolean> {
    const { subject, part, address } = typed
    saves += 1
    const mark = String(saves)
    const given = { version: typed.version, content: typed.content(mark) }
    const answer = await ask(cookie, 'PUT', address, given)
    if (answer?.status === 200) {
      typed.version = (answer.body as SavedDraft).version
      note(`save-draft ${subject} ${part} ${typed.version} ${mark}`)
    }
    if (answer?.status === 409) {
      typed.version = (answer.body as { held: SavedDraft }).held.version
    }
    return answer !== null
  }

  async function handIn(cookie: string, whole: WholeReturn): Promise<boolean> {
    const { subject, address, versions } = whole
    const number = whole.number + 1
    const answer = await ask(cookie, 'POST', `${address}/submit`, { versions })
    if (answer?.status === 200) {
      Object.assign(whole, { number, stands: true })
      note(`submit-return ${subject} ${number}`)
    }
    return answer?.status === 409 ? await readAgain(cookie, whole) : answer !== null
  }

  async function takeBack(cookie: string, whole: WholeReturn): Promise<boolean> {
    const { subject, address, number } = whole
    const answer = await ask(cookie, 'POST', `${address}/take-back`, { number })
    if (answer?.status === 200) {
      whole.stands = false
      note(`take-return-back ${subject} ${number}`)
    }
    return answer?.status === 409 ? await readAgain(cookie, whole) : answer !== null
  }

  /** A write that was kept and not acknowledged: the last server was killed before it said so. */
  async function readAgain(cookie: string, whole: WholeReturn): Promise<boolean> {
    const sheet = await ask(cookie, 'GET', whole.address)
    if (sheet?.status === 200) {
      const { submissions, state } = sheet.body as ReturnSheet
      const number = submissions.at(-1)?.number ?? 0
      Object.assign(whole, { number, stands: state === 'submitted' })
    }
    return sheet !== null
  }

  function write({ cookie, writes }: Writer): Promise<boolean> {
    if (writes.kind === 'typed') {
      return save(cookie, writes)
    }
    return writes.stands ? takeBack(cookie, writes) : handIn(cookie, writes)
  }

  async function keepWriting(writer: Writer): Promise<void> {
    while (await write(writer)) {
      // Until the server is gone.
    }
  }

  await Promise.all(writers.map(({ cookie }) => ask(cookie, 'GET', '/api/health/live')))
  await Promise.all(writers.map(keepWriting))
  await killed
  return { acknowledged, unanswered }
}
