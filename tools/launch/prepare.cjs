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
 * The environment for everything we start: the tools npm installed come first on the PATH, and
 * QUARTERDECK_ROOT tells bundled code where the repository is.
 * @param {string} root the repository's folder
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
function childEnvironment(root, env) {
  const bin = path.join(root, 'node_modules', '.bin')
  return Object.assign({}, env, {
    PATH: `${bin}${path.delimiter}${env.PATH}`,
    QUARTERDECK_ROOT: root,
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
  const args = runtime.typeScriptFlags.concat(script, parts)
  return runChild(runtime.command, args, { cwd: root, env, stdin: 'ignore' })
}

module.exports = { buildIfStale, childEnvironment, prepareRuntime, say }
