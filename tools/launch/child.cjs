'use strict'

const childProcess = require('child_process')
const os = require('os')

/** @type {NodeJS.Signals[]} */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * npm hands on SIGINT and SIGTERM; when it ends in any other way it says nothing to us, and what
 * we started would go on holding the port. Its death shows in the number of our parent process.
 * @param {() => void} onDeath
 */
function watchNpm(onDeath) {
  const npm = process.ppid
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid !== npm && onDeath(), 1000).unref()
  }
}

/**
 * Runs a command in the foreground, hands it every request to stop, and waits for it to end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, stdin: 'ignore' | 'inherit' }} options
 * @returns {Promise<number>} its exit code; 128 plus the signal's number when a signal ended it
 */
function runChild(command, args, options) {
  const child = childProcess.spawn(command, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: [options.stdin, 'inherit', 'inherit'],
  })
  for (const signal of STOP_SIGNALS) {
    process.on(signal, () => child.kill(signal))
  }
  watchNpm(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      resolve(signal ? 128 + os.constants.signals[signal] : Number(code))
    })
  })
}

module.exports = { runChild }
