'use strict'

const path = require('path')
const { runChild } = require('./child.cjs')
const { staleParts } = require('./fingerprint.cjs')
const { install, isInstallNeeded } = require('./install.cjs')
const { chooseRuntime, runningNode } = require('./runtime.cjs')

/** @typedef {{ command: string, typeScriptFlags: string[] }} Runtime */

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`)
}

/**
 * The environment for everything we start: the tools npm installed come first on the PATH,
 * QUARTERDECK_ROOT tells bundled code where the repository is, and a Node that reads TypeScript
 * only when told is told so, with every process it starts.
 * @param {string} root the repository's folder
 * @param {Runtime} runtime
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
function childEnvironment(root, runtime, env) {
  const bin = path.join(root, 'node_modules', '.bin')
  return Object.assign({}, env, {
    PATH: `${bin}${path.delimiter}${env.PATH}`,
    QUARTERDECK_ROOT: root,
    NODE_OPTIONS: runtime.typeScriptFlags.concat(env.NODE_OPTIONS || []).join(' '),
  })
}

/**
 * Installs the packages that are missing and chooses the Node to run with.
 * @param {string} root the repository's folder
 * @returns {Promise<Runtime>}
 */
async function prepareRuntime(root) {
  const node = runningNode()
  if (isInstallNeeded(root, node)) {
    await install(root, node, say)
  }
  return chooseRuntime(root, process.execPath, node)
}

/**
 * Builds what was never built or has changed since; says nothing when there is nothing to do.
 * @param {string} root the repository's folder
 * @param {Runtime} runtime
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} 0, or the exit code of a build that failed and said why
 */
async function buildIfStale(root, runtime, env) {
  const parts = staleParts(root)
  if (parts.length === 0) {
    return 0
  }
  const script = path.join(root, 'tools', 'build', 'build.ts')
  return runChild(runtime.command, [script].concat(parts), { cwd: root, env, stdin: 'ignore' })
}

module.exports = { buildIfStale, childEnvironment, prepareRuntime, say }
