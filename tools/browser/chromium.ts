import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { CannotGoOn } from '../launch/cannot-go-on.cjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The last five keep the browser from calling its maker's servers: on a machine without the
 * internet those calls only delay it, and on one with it they have no place in a test.
 */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const APT_INSTALL = 'apt-get install -y --no-install-recommends chromium fonts-liberation'

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The browser the tests drive: the program CHROMIUM names, or the first Chromium or Chrome on PATH.
 * @throws CannotGoOn when CHROMIUM names something that cannot be run
 */
export function findChromium(env: NodeJS.ProcessEnv): string | undefined {
  if (env.CHROMIUM !== undefined) {
    if (!isProgram(env.CHROMIUM)) {
      throw new CannotGoOn(
        `CHROMIUM is "${env.CHROMIUM}", which is not a program.`,
        'Set it to the full path of Chromium or Chrome, for example /usr/bin/chromium.',
      )
    }
    return env.CHROMIUM
  }
  const folders = (env.PATH ?? '').split(delimiter)
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return candidates.find(isProgram)
}

/**
 * Finds Chromium; where there is none and we may install Debian's, installs it.
 * @throws CannotGoOn with the command to run when it is missing and may not be installed
 */
export function ensureChromium(env: NodeJS.ProcessEnv): string {
  const found = findChromium(env)
  if (found !== undefined) {
    return found
  }
  if (process.getuid?.() === 0 && isProgram('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the browser tests …')
    spawnSync(`apt-get update -q && ${APT_INSTALL}`, {
      shell: true,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  const installed = findChromium(env)
  if (installed === undefined) {
    throw new CannotGoOn(
      'The browser tests need Chromium, and there is none on this machine.',
      'Run `sudo apt-get install chromium`, or set CHROMIUM to the path of Chromium or Chrome.',
    )
  }
  return installed
}

/** How every test starts the browser. Its sandbox refuses to run as root: only then is it off. */
export function chromiumOptions(env: NodeJS.ProcessEnv): LaunchOptions {
  return {
    executablePath: ensureChromium(env),
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: FLAGS,
  }
}

/** Starts a headless browser for a test file; the caller closes it. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch(chromiumOptions(process.env))
}
