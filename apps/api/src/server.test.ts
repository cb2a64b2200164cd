import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it, onTestFinished } from 'vitest'
import { testFolder } from './store/test-db.ts'

const SERVER = join(import.meta.dirname, 'server.ts')
const SLOW_MS = 30_000

type Started = {
  child: ChildProcess
  ended: Promise<number>
  said: () => string
  errors: () => string
}

/** Starts the process itself, on any free port and with a database of the test's own. */
function start(env: Record<string, string>): Started {
  const child = spawn(process.execPath, [SERVER], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: '0', QUARTERDECK_DB: join(testFolder(), 'new/q.db'), ...env },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += String(chunk)
  })
  let written = ''
  child.stderr.on('data', (chunk) => {
    written += String(chunk)
  })
  const ended = once(child, 'exit').then(([code]) => Number(code))
  return { child, ended, said: () => said, errors: () => written }
}

async function firstLine({ child }: Started): Promise<string> {
  const [line] = await once(createInterface({ input: child.stdout as NodeJS.ReadStream }), 'line')
  return String(line)
}

it(
  'loads the figures into a new database, serves them, and stops when it is told to',
  async () => {
    const server = start({})
    const line = await firstLine(server)
    expect(line).toMatch(/^Quarterdeck is ready at http:\/\/127\.0\.0\.1:\d+$/)
    const address = line.replace('Quarterdeck is ready at ', '')
    const response = await fetch(`${address}/api/boards`)
    expect(await response.json()).toMatchObject({ boards: [{ id: 'cypf' }] })
    expect(server.said().match(/@demo\.example/g)).toHaveLength(5)
    expect(server.said()).toContain('npm run quarterdeck -- demo remove')
    server.child.kill('SIGTERM')
    server.child.kill('SIGINT')
    expect(await server.ended).toBe(0)
    const lines = server.errors().trim().split('\n')
    expect(lines.map((one) => JSON.parse(one))).toContainEqual(
      expect.objectContaining({ route: '/api/boards', status: 200 }),
    )
  },
  SLOW_MS,
)

it(
  'says once why the figures cannot be loaded, and ends',
  async () => {
    const folder = testFolder()
    writeFileSync(join(folder, 'boards.csv'), 'board\n')
    const server = start({ QUARTERDECK_FIGURES: folder })
    expect(await server.ended).toBe(1)
    expect(server.errors()).toMatch(/cannot be loaded: /)
    expect(server.errors().match(/cannot be loaded/g)).toHaveLength(1)
  },
  SLOW_MS,
)

it(
  'says so when the port is taken',
  async () => {
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const server = start({ PORT: String(port) })
    expect(await server.ended).toBe(1)
    expect(server.errors()).toContain(`Port ${port} on 127.0.0.1 is already taken`)
    expect(server.errors()).not.toContain(' at ')
  },
  SLOW_MS,
)

it(
  'says so when the database is no database',
  async () => {
    const file = join(testFolder(), 'q.db')
    writeFileSync(file, 'This is a letter to the editor. '.repeat(100))
    const server = start({ QUARTERDECK_DB: file })
    expect(await server.ended).toBe(1)
    expect(server.errors()).toContain('is damaged, or is not a database at all')
  },
  SLOW_MS,
)
