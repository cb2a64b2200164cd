'use strict'

const childProcess = require('child_process')
const os = require('os')

/** @type {NodeJS.Signals[]} */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a command in the foreground, hands it every request to stop, and waits for it to end.
 * It is given no standard input: nothing of ours asks a question.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} its exit code; 128 plus the signal's number when a signal ended it
 */
function runChild(command, args, options) {
  const child = childProcess.spawn(command, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  for (const signal of STOP_SIGNALS) {
    process.on(signal, () => child.kill(signal))
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      resolve(signal ? 128 + os.constants.signals[signal] : Number(code))
    })
  })
}

module.exports = { runChild }
