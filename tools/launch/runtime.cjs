'use strict'

const fs = require('fs')
const path = require('path')
const { CannotGoOn } = require('./cannot-go-on.cjs')

/**
 * The part of a Node process that decides whether it can run Quarterdeck.
 * @typedef {{ version: string, napi: string | undefined, platform: string, arch: string }} NodeFacts
 */

/** @returns {NodeFacts} of the process that runs this */
function runningNode() {
  return {
    version: process.versions.node,
    napi: process.versions.napi,
    platform: process.platform,
    arch: process.arch,
  }
}

/**
 * Whether a Node can run Quarterdeck. Below Node-API 10 the SQLite driver ends the process without
 * a word, so both numbers are asked before anything of ours is loaded.
 * @param {NodeFacts} node
 */
function isNewEnough(node) {
  const parts = node.version.split('.').map(Number)
  const versionIsEnough = parts[0] > 22 || (parts[0] === 22 && parts[1] >= 14)
  return versionIsEnough && Number(node.napi) >= 10
}

/**
 * The flags a new enough Node needs to run TypeScript files: from 22.18 on, none.
 * @param {NodeFacts} node
 * @returns {string[]}
 */
function typeScriptFlags(node) {
  const parts = node.version.split('.').map(Number)
  const stripsTypes = parts[0] >= 24 || (parts[0] === 22 && parts[1] >= 18)
  return stripsTypes ? [] : ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']
}

/** @param {string} root the repository's folder */
function bundledNode(root) {
  return path.join(root, 'node_modules', '.bin', 'node')
}

/**
 * Chooses the Node that runs Quarterdeck: this one when it is new enough, otherwise the one that
 * npm installed beside the other packages (Linux on x64 only).
 * @param {string} root the repository's folder
 * @param {string} execPath path of the running Node
 * @param {NodeFacts} node facts of the running Node
 * @returns {{ command: string, typeScriptFlags: string[] }}
 * @throws {CannotGoOn} when there is neither
 */
function chooseRuntime(root, execPath, node) {
  if (isNewEnough(node)) {
    return { command: execPath, typeScriptFlags: typeScriptFlags(node) }
  }
  if (node.platform === 'linux' && node.arch === 'x64' && fs.existsSync(bundledNode(root))) {
    return { command: bundledNode(root), typeScriptFlags: [] }
  }
  throw new CannotGoOn(
    `Node ${node.version} is too old to run Quarterdeck, and no newer one is installed beside it.`,
    'Install Node 24 (22.14 is the oldest that works), then run the same command again.',
  )
}

module.exports = { bundledNode, chooseRuntime, isNewEnough, runningNode }
