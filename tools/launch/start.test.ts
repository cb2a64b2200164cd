import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { transformSync } from 'rolldown/utils'
import { describe, expect, it } from 'vitest'

const run = promisify(execFile)

const here = import.meta.dirname

/** Runs a few lines that use child.cjs, in a process of their own. */
function spawnParent(lines: string): ChildProcess {
  const script = `
    const { runChild } = require(${JSON.stringify(resolve(here, 'child.cjs'))})
    const child = (code) => runChild(process.execPath, ['-e', code], { cwd: '.', env: process.env, stdin: 'ignore' })
    ${lines}`
  return spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
}

describe('npm start', () => {
  it('says in two lines why it cannot go on, and ends with 1', async () => {
    const ended = run(process.execPath, [resolve(here, 'start.cjs')], {
      env: { ...process.env, PORT: 'four thousand' },
    })
    await expect(ended).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr:
        'PORT is "four thousand", which is not a port number.\n' +
        'Use a number from 1 to 65535, for example `PORT=4010 npm start`.\n',
    })
  })

  it('refuses what it does not know, and starts nothing', async () => {
    const ended = run(process.execPath, [resolve(here, 'start.cjs'), '--dmeo'])
    await expect(ended).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr:
        '"npm start" does not know "--dmeo".\n' +
        'Use it by itself, or with the demonstration council: `npm start -- --demo`.\n',
    })
  })
})

describe('the server that was started', () => {
  it('gives its exit code to whoever started it', async () => {
    const parent = spawnParent(`child('process.exit(7)').then(process.exit)`)
    expect(await once(parent, 'exit')).toEqual([7, null])
  })

  it('that was killed shows as 128 plus the number of the signal', async () => {
    const parent = spawnParent(`child('process.kill(process.pid, "SIGKILL")').then(process.exit)`)
    expect(await once(parent, 'exit')).toEqual([137, null])
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('is handed %s', async (signal) => {
    const parent = spawnParent(`
      child(\`
        process.on("${signal}", () => process.exit(3))
        console.log("up")
        setTimeout(() => process.exit(4), 9000)
      \`).then(process.exit)`)
    await once(parent.stdout ?? parent, 'data')
    parent.kill(signal)
    expect(await once(parent, 'exit')).toEqual([3, null])
  })
})

describe('the launcher', () => {
  it.each(globSync('*.cjs', { cwd: here }))('%s can be read by Node 8', (name) => {
    const source = readFileSync(resolve(here, name), 'utf8')
    const rewritten = transformSync(name, source, { target: 'es2017' })
    const unchanged = transformSync(name, source, { target: 'esnext' })
    expect(rewritten.code).toBe(unchanged.code)
  })
})
