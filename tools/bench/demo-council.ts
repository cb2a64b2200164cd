import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { haltonDb } from '../../apps/api/src/publication/halton-db.ts'
import { importAndFreeze } from '../../apps/api/src/publication/import-and-freeze.ts'
import { getScorecard } from '../../apps/api/src/scorecard/get-scorecard.ts'
import type { Db } from '../../apps/api/src/store/db.ts'
import { copyTemplate, makeTemplate } from '../../apps/api/src/store/test-db.ts'
import { getWatch } from '../../apps/api/src/watch/get-watch.ts'
import { makeCouncil, WHOLE } from '../../data/demo/council.ts'
import { writeFolder, writtenFiles } from '../../data/demo/files.ts'
import { type BuiltServer, startBuiltServer } from '../browser/built-server.ts'
import { rateAgainstBare } from './against-bare.ts'
import { type BenchFigure, median } from './figures.ts'
import { residentMegabytes } from './resident.ts'

const ROUNDS = 20
const COLD_GOAL_MS = 50
const CACHE_GOAL = 0.8
const BESIDE_GOAL = 1.1
const MEMORY_GOAL_MB = 200
const HALTON = { board: 'cypf', period: '2021-22-Q2', as: 'published' } as const

/**
 * The product with the demonstration council's six boards, 300 indicators and 24 quarters: the red
 * watch cold and from the cache, the memory after every board was read, and one board's scorecard
 * beside the six others against the same board alone.
 */
export async function measureDemoCouncil(): Promise<BenchFigure[]> {
  const closings: (() => void | Promise<void>)[] = []
  const later = (close: () => void | Promise<void>) => void closings.push(close)
  try {
    const demo = copyTemplate(await makeTemplate(importDemo), later)
    const alone = await haltonDb(later)
    const beside = await haltonDb(later)
    await importBoards(beside)
    const figures = [await coldWatch(demo), await besideOthers(alone, beside)]
    return [...figures, ...(await servedFigures())]
  } finally {
    for (const close of closings.toReversed()) await close()
  }
}

async function importDemo(db: Db): Promise<void> {
  await importFiles(db, writtenFiles(makeCouncil(WHOLE)))
}

/** The council's boards without its name: a database has one council. */
async function importBoards(db: Db): Promise<void> {
  const files = writtenFiles(makeCouncil(WHOLE))
  files.delete('council.csv')
  await importFiles(db, files)
}

async function importFiles(db: Db, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const ctx = { db, now: () => new Date('2026-11-01T09:00:00Z') }
  const result = await importAndFreeze({ ctx, input: { files, actor: 'bench' } })
  if (!result.ok) throw new Error(JSON.stringify(result.faults[0]))
}

/** In a process that has been serving for a while, with nothing of the answer kept. */
async function coldWatch(db: Db): Promise<BenchFigure> {
  const first = await timed(() => getWatch({ ctx: { db } }))
  const times = []
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(await timed(() => getWatch({ ctx: { db } })))
  }
  const seen = median(times)
  return {
    what: 'Red watch of six boards and 24 quarters, cold',
    seen: `${seen.toFixed(0)} ms, the first of a process ${first.toFixed(0)} ms`,
    goal: `at most ${COLD_GOAL_MS} ms`,
    isMet: seen <= COLD_GOAL_MS,
  }
}

/** One board's scorecard worked out, in turn where the board is alone and where six others are. */
async function besideOthers(alone: Db, beside: Db): Promise<BenchFigure> {
  const get = (db: Db) => timed(() => getScorecard({ ctx: { db }, input: HALTON }))
  await get(alone)
  await get(beside)
  const ratios = []
  const times = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const time = await get(alone)
    ratios.push((await get(beside)) / time)
    times.push(time)
  }
  const ratio = median(ratios)
  return {
    what: 'Scorecard of one board beside six others, cold, against the board alone',
    seen: `${ratio.toFixed(2)} (${median(times).toFixed(1)} ms alone)`,
    goal: `at most ${BESIDE_GOAL}`,
    isMet: ratio <= BESIDE_GOAL,
  }
}

/** Of a server that has loaded the council itself. */
async function servedFigures(): Promise<BenchFigure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-bench-'))
  writeFolder(folder, makeCouncil(WHOLE))
  const server = await startBuiltServer({ QUARTERDECK_FIGURES: folder })
  try {
    await readEveryBoard(server)
    const megabytes = residentMegabytes(server.pid)
    const { ratio, rate, bytes } = await rateAgainstBare(`${server.address}/api/watch`)
    return [
      {
        what: 'Memory with six boards, after the newest scorecard of each and the red watch',
        seen: `${megabytes.toFixed(0)} MB`,
        goal: `at most ${MEMORY_GOAL_MB} MB`,
        isMet: megabytes <= MEMORY_GOAL_MB,
      },
      {
        what: `Red watch from the cache, against bare Fastify sending the same ${bytes} bytes`,
        seen: `${ratio.toFixed(2)} (${Math.round(rate)} requests a second)`,
        goal: `at least ${CACHE_GOAL}`,
        isMet: ratio >= CACHE_GOAL,
      },
    ]
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
}

async function readEveryBoard({ address }: BuiltServer): Promise<void> {
  const ask = async (path: string) => {
    const response = await fetch(address + path)
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
    return response.json() as Promise<unknown>
  }
  const { boards } = (await ask('/api/boards')) as {
    boards: { id: string; latestPeriod: string }[]
  }
  for (const { id, latestPeriod } of boards) {
    await ask(`/api/boards/${id}/periods/${latestPeriod}/scorecard`)
  }
  await ask('/api/watch')
  await ask('/api/watch/heat-map')
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
