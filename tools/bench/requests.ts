import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import autocannon from 'autocannon'
import { startBuiltServer } from '../browser/built-server.ts'
import { type BenchFigure, median } from './figures.ts'
import { load, SCORECARD } from './load.ts'

const PAIRS = 5
const GOAL = 0.8

/**
 * Requests per second of the scorecard from the cache, against a bare Fastify that sends a ready
 * buffer of the same bytes. The two are loaded in turn, so that a slow moment of the machine hits
 * both, and the median of the ratios is quoted.
 */
export async function measureRequests(): Promise<BenchFigure> {
  const server = await startBuiltServer({ LOG_LEVEL: 'info' })
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-bench-'))
  try {
    const bytes = await compressedScorecard(server.address)
    const file = join(folder, 'scorecard.br')
    await writeFile(file, bytes)
    const bare = await startBareServer(file)
    const ratios = []
    const rates = []
    await load(server.address + SCORECARD)
    await load(bare.address)
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const ours = await load(server.address + SCORECARD)
      const theirs = await load(bare.address)
      ratios.push(ours / theirs)
      rates.push(ours)
    }
    bare.stop()
    const ratio = median(ratios)
    return {
      what: `Scorecard from the cache, against bare Fastify sending the same ${bytes.length} bytes`,
      seen: `${ratio.toFixed(2)} (${Math.round(median(rates))} requests a second)`,
      goal: `at least ${GOAL}`,
      isMet: ratio >= GOAL,
    }
  } finally {
    await server.stop()
    await rm(folder, { recursive: true })
  }
}

async function compressedScorecard(address: string): Promise<Buffer> {
  const result = await autocannon({ url: address + SCORECARD, amount: 1, connections: 1 })
  if (result['2xx'] !== 1) throw new Error('The scorecard did not answer')
  const { get } = await import('node:http')
  return new Promise((resolve, reject) => {
    get(address + SCORECARD, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve(Buffer.concat(parts)))
    }).on('error', reject)
  })
}

async function startBareServer(file: string): Promise<{ address: string; stop: () => void }> {
  const script = join(import.meta.dirname, 'bare-server.ts')
  const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [address] = await once(createInterface({ input: child.stdout }), 'line')
  return { address: String(address), stop: () => child.kill('SIGTERM') }
}
