import { setTimeout as wait } from 'node:timers/promises'
import type {
  MeasureDraft,
  ReturnList,
  ReturnSheet,
  SavedDraft,
} from '../../packages/contract/src/index.ts'
import type { BuiltServer, Credentials } from '../browser/built-server.ts'

const QUARTER = '/api/boards/cypf/periods/2021-22-Q3'

/** Saving that goes on until it is stopped, which tells how many saves a second were answered with 200. */
export type Saving = { readonly stop: () => Promise<number> }

type Draft = { readonly address: string; readonly content: MeasureDraft; version: number }

/**
 * Opens a quarter on a server with accounts to try it with, and gives what starts to save drafts in
 * it: every measure's return is typed by somebody, each a little after the other.
 * @throws Error where anything is answered otherwise than it should be
 */
export async function openDrafts(server: BuiltServer): Promise<(aSecond: number) => Saving> {
  const { address, demo } = server
  const cookie = await signIn(address, demo.performance)

  async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const headers = { cookie, origin: address, 'content-type': 'application/json' }
    const given = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await fetch(address + path, { method, headers, ...given })
    if (response.status !== 200) throw new Error(`${path}: ${await response.text()}`)
    return (await response.json()) as T
  }

  const { returns } = await ask<ReturnList>('POST', `${QUARTER}/open`, { due: '2022-01-21' })
  const drafts: Draft[] = []
  for (const { id } of returns.filter(({ kind }) => kind === 'measure')) {
    const path = `${QUARTER}/returns/measure/${id}`
    const { measure } = await ask<ReturnSheet>('GET', path)
    if (measure === null) throw new Error(`${id} is no measure`)
    drafts.push({ address: `${path}/draft`, ...measure.draft })
  }

  async function save(draft: Draft): Promise<void> {
    const { version, content } = draft
    const figures = content.figures.map((figure) => ({ ...figure, value: String(version) }))
    const given = { version, content: { ...content, figures } }
    const saved = await ask<SavedDraft>('PUT', draft.address, given)
    draft.version = saved.version
  }

  return (aSecond) => {
    const stopping = new AbortController()
    const everyMs = (1000 * drafts.length) / aSecond
    const began = performance.now()
    let saves = 0
    const keepSaving = async (draft: Draft, index: number) => {
      const started = performance.now() + (everyMs * index) / drafts.length
      for (let turn = 0; ; turn += 1) {
        const left = Math.max(started + turn * everyMs - performance.now(), 0)
        await wait(left, undefined, { signal: stopping.signal }).catch(() => undefined)
        if (stopping.signal.aborted) return
        await save(draft)
        saves += 1
      }
    }
    const all = Promise.all(drafts.map(keepSaving))
    return {
      async stop() {
        stopping.abort()
        await all
        return (1000 * saves) / (performance.now() - began)
      },
    }
  }
}

async function signIn(address: string, { email, password }: Credentials): Promise<string> {
  const response = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { origin: address, 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const [cookie] = response.headers.getSetCookie()
  if (cookie === undefined) throw new Error(`Signing in: ${await response.text()}`)
  return cookie.split(';')[0] as string
}
