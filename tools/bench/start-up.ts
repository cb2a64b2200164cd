import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { type BenchFigure, median } from './figures.ts'
import { residentMegabytes } from './resident.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const RUNS = 5
const IDLE_MS = 2000
const GOAL_SECONDS = 0.5
const GOAL_MB = 100

/** Time until the built server is ready on a database that is there, and its memory when idle. */
export async function measureStartUp(): Promise<BenchFigure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-bench-'))
  const database = join(folder, 'quarterdeck.db')
  try {
    await startOnce(database)
    const runs = []
    for (let run = 0; run < RUNS; run += 1) runs.push(await startOnce(database))
    const nodeAlone = await bareNode()
    const seconds = median(runs.map((run) => run.seconds))
    const megabytes = median(runs.map((run) => run.megabytes))
    return [
      {
        what: 'Start-up until ready, on a database that is there',
        seen: `${seconds.toFixed(2)} s (${(seconds / nodeAlone).toFixed(1)} times an empty Node program)`,
        goal: `at most ${GOAL_SECONDS} s`,
        isMet: seconds <= GOAL_SECONDS,
      },
      {
        what: 'Memory when idle, resident',
        seen: `${megabytes.toFixed(0)} MB`,
        goal: `at most ${GOAL_MB} MB`,
        isMet: megabytes <= GOAL_MB,
      },
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function startOnce(database: string): Promise<{ seconds: number; megabytes: number }> {
  const started = performance.now()
  const child = spawn(process.execPath, [join(ROOT, 'apps/api/dist/server.js')], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      QUARTERDECK_DB: database,
      QUARTERDECK_ROOT: ROOT,
      // Kept between starts, as `npm start` keeps it.
      NODE_COMPILE_CACHE: join(dirname(database), 'compiled'),
    },
  })
  const ended = once(child, 'exit')
  await once(createInterface({ input: child.stdout }), 'line')
  const seconds = (performance.now() - started) / 1000
  await wait(IDLE_MS)
  const megabytes = residentMegabytes(child.pid as number)
  child.kill('SIGTERM')
  await ended
  return { seconds, megabytes }
}

async function bareNode(): Promise<number> {
  const times = []
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now()
    await once(spawn(process.execPath, ['-e', ''], { stdio: 'ignore' }), 'exit')
    times.push((performance.now() - started) / 1000)
  }
  return median(times)
}
