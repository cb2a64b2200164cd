// `npm test`: every test there is, those of the code first, then those in a real browser against
// the built product.

import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { ensureChromium } from '../browser/chromium.ts'
import { CannotGoOn, runMain } from '../launch/cannot-go-on.cjs'
import { staleParts } from '../launch/fingerprint.cjs'
import { runVitest } from './run-vitest.ts'
import { closingLine, isGood, type Tally, total } from './tally.ts'

const root = resolve(import.meta.dirname, '../..')

/** Runs the browser tests against the built product, building it first when it is stale. */
async function runBrowserTests(): Promise<Tally> {
  if (globSync('apps/web/e2e/**/*.test.ts', { cwd: root }).length === 0) {
    return { passed: 0, failed: 0 }
  }
  ensureChromium(process.env)
  const build = resolve(root, 'tools/build/build.ts')
  const parts = staleParts(root)
  const built =
    parts.length === 0 ||
    spawnSync(process.execPath, [build, ...parts], { cwd: root, stdio: 'inherit' }).status === 0
  if (!built) {
    throw new CannotGoOn('The product could not be built; the reason is above.', '')
  }
  return runVitest(root, 'browser')
}

/** A step that cannot go on counts as a failure, and the other tests are still counted. */
async function orFailure(step: () => Promise<Tally>): Promise<Tally> {
  try {
    return await step()
  } catch (error) {
    console.error(error instanceof CannotGoOn ? `${error.message}\n${error.advice}` : error)
    return { passed: 0, failed: 1 }
  }
}

runMain(async () => {
  const unit = await orFailure(() => runVitest(root, 'unit'))
  const browser = await orFailure(runBrowserTests)
  const all = total([unit, browser])
  console.log(closingLine(all))
  return isGood(all) ? 0 : 1
})
