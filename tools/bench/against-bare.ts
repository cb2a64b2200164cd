import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { median } from './figures.ts'
import { load } from './load.ts'

const PAIRS = 5

/** How an address is answered against a bare Fastify that sends a ready buffer of the same bytes. */
export type AgainstBare = {
  /** The median of the ratios of requests a second. */
  readonly ratio: number
  /** Requests a second of the address itself. */
  readonly rate: number
  readonly bytes: number
}

/** Loads the two in turn, so that a slow moment of the machine hits both. */
export async function rateAgainstBare(url: string): Promise<AgainstBare> {
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-bench-'))
  try {
    const bytes = await compressed(url)
    const file = join(folder, 'answer.br')
    await writeFile(file, bytes)
    const bare = await startBareServer(file)
    const ratios = []
    const rates = []
    await load(url)
    await load(bare.address)
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const ours = await load(url)
      const theirs = await load(bare.address)
      ratios.push(ours / theirs)
      rates.push(ours)
    }
    bare.stop()
    return { ratio: median(ratios), rate: median(rates), bytes: bytes.length }
  } finally {
    await rm(folder, { recursive: true })
  }
}

function compressed(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(Buffer.concat(parts))
          : reject(new Error(`${url} answered ${response.statusCode}`)),
      )
    }).on('error', reject)
  })
}

async function startBareServer(file: string): Promise<{ address: string; stop: () => void }> {
  const script = join(import.meta.dirname, 'bare-server.ts')
  const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [address] = await once(createInterface({ input: child.stdout }), 'line')
  return { address: String(address), stop: () => child.kill('SIGTERM') }
}
