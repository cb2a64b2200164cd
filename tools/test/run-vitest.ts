import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Report, type Tally, tally } from './tally.ts'

/**
 * Runs one project of vitest.config.ts in the foreground.
 * @param root the repository's folder
 * @param project `unit` or `browser`
 */
export async function runVitest(root: string, project: string): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-test-'))
  const reportFile = join(folder, 'report.json')
  const vitest = resolve(root, 'node_modules/vitest/vitest.mjs')
  const exitCode = await run(root, [
    vitest,
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ])
  const report: Report | undefined = existsSync(reportFile)
    ? JSON.parse(await readFile(reportFile, 'utf8'))
    : undefined
  await rm(folder, { recursive: true })
  return tally(report, exitCode)
}

function run(root: string, args: string[]): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('exit', (code) => done(code ?? 1))
  })
}
