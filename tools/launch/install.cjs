'use strict'

const childProcess = require('child_process')
const fs = require('fs')
const path = require('path')
const { CannotGoOn } = require('./cannot-go-on.cjs')
const { checkSpace, freeSpace } = require('./disk-space.cjs')
const { bundledNode, isNewEnough } = require('./runtime.cjs')

/** @typedef {import('./runtime.cjs').NodeFacts} NodeFacts */
/** @typedef {{ version?: string, optional?: boolean, link?: boolean, resolved?: string }} Locked */
/** @typedef {Record<string, Locked>} LockedPackages by folder, e.g. `node_modules/zod` */

const OLDEST_NODE_WITH_A_FITTING_NPM = 18

/** The packages take 600 MB. On a full disk npm leaves files cut short and ends as if all was well. */
const MEGABYTES_TO_INSTALL = 1000

const MILLISECONDS_BETWEEN_SIGNS_OF_LIFE = 15000

/**
 * Nothing of ours needs a package's install script, and one that reaches for the network would
 * stop an install from a warm cache; hence `--ignore-scripts`. The build tools are development
 * packages, so they are asked for even where NODE_ENV is production.
 */
const NPM_CI = [
  'ci',
  '--ignore-scripts',
  '--include=dev',
  '--include=optional',
  '--prefer-offline',
  '--fetch-retries=1',
  '--no-audit',
  '--no-fund',
  '--no-progress',
  '--loglevel=error',
]

/**
 * @param {string} file a package-lock.json, ours or the one npm keeps inside node_modules
 * @returns {LockedPackages} empty when there is no such file
 */
function readLock(file) {
  if (!fs.existsSync(file)) {
    return {}
  }
  return JSON.parse(fs.readFileSync(file, 'utf8')).packages
}

/**
 * The packages the lock asks for that are not installed in that version. Optional ones are left
 * out: npm passes over those made for other machines.
 * @param {LockedPackages} wanted from package-lock.json
 * @param {LockedPackages} installed from node_modules/.package-lock.json, which npm writes last
 * @returns {string[]} folders, e.g. `node_modules/zod`
 */
function missingPackages(wanted, installed) {
  return Object.keys(wanted).filter((folder) => {
    const want = wanted[folder]
    const have = installed[folder]
    if (!folder.startsWith('node_modules/') || want.optional) {
      return false
    }
    return !have || have.version !== want.version
  })
}

/**
 * Whether `npm ci` has to run before anything else can.
 * @param {string} root the repository's folder
 * @param {NodeFacts} node the running Node: when it is too old, the bundled one is needed too
 */
function isInstallNeeded(root, node) {
  const wanted = readLock(path.join(root, 'package-lock.json'))
  const installed = readLock(path.join(root, 'node_modules', '.package-lock.json'))
  if (missingPackages(wanted, installed).length > 0) {
    return true
  }
  const bundledNodeFits = node.platform === 'linux' && node.arch === 'x64'
  return bundledNodeFits && !isNewEnough(node) && !fs.existsSync(bundledNode(root))
}

/**
 * What npm's own words mean for the person who started Quarterdeck.
 * @param {string} output what npm wrote to standard error
 * @returns {CannotGoOn}
 */
function explainNpmFailure(output) {
  if (/ENOSPC/.test(output)) {
    return new CannotGoOn(
      'The disk is full: the packages could not be installed.',
      'Free 1 GB and run the same command again.',
    )
  }
  if (
    /E(CONNREFUSED|CONNRESET|AI_AGAIN|NOTFOUND|TIMEDOUT|HOSTUNREACH|NETUNREACH)|ENETWORK|network/.test(
      output,
    )
  ) {
    return new CannotGoOn(
      'The npm registry cannot be reached, so the packages Quarterdeck needs cannot be installed.',
      'Check the network (or `npm config get registry` and your proxy) and run the same command again.',
    )
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return new CannotGoOn(
      'npm may not write to the node_modules folder, so the packages cannot be installed.',
      'Make this folder yours (for example `sudo chown -R "$USER" .`) and run the same command again.',
    )
  }
  return new CannotGoOn(
    `npm could not install the packages. It said:\n${output.trim().split('\n').slice(0, 8).join('\n')}`,
    'Run `npm ci` to see everything it says.',
  )
}

/**
 * The command that runs npm: the very npm that started us, or the first one on the PATH.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
function npmCommand(env) {
  const npm = env.npm_execpath
  return npm && npm.endsWith('npm-cli.js')
    ? [env.npm_node_execpath || process.execPath, npm]
    : ['npm']
}

/**
 * Installs what package-lock.json says, saying so in one line before and one after.
 * @param {string} root the repository's folder
 * @param {NodeFacts} node the running Node
 * @param {(line: string) => void} say
 * @returns {Promise<void>}
 * @throws {CannotGoOn} when npm fails, with the reason in plain words
 */
function install(root, node, say) {
  if (Number(node.version.split('.')[0]) < OLDEST_NODE_WITH_A_FITTING_NPM) {
    throw new CannotGoOn(
      `Node ${node.version} is too old to install Quarterdeck's packages.`,
      'Install Node 24 (18 is the oldest that can install, on Linux), then run the same command again.',
    )
  }
  checkSpace(root, freeSpace(root), MEGABYTES_TO_INSTALL)
  say('Installing packages (about a minute, the first time only) …')
  const startedAt = Date.now()
  const command = npmCommand(process.env).concat(NPM_CI)
  const child = childProcess.spawn(command[0], command.slice(1), {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const seconds = () => Math.round((Date.now() - startedAt) / 1000)
  const signOfLife = setInterval(
    () => say(`Still installing (${seconds()} s) …`),
    MILLISECONDS_BETWEEN_SIGNS_OF_LIFE,
  ).unref()
  let output = ''
  child.stderr.on('data', (chunk) => {
    output += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('error', () => {
      reject(new CannotGoOn('npm was not found.', 'Install Node 24 together with npm.'))
    })
    child.on('close', (code) => {
      clearInterval(signOfLife)
      if (code === 0) {
        say(`Packages installed in ${seconds()} s.`)
        resolve()
        return
      }
      reject(explainNpmFailure(output))
    })
  })
}

module.exports = { explainNpmFailure, install, isInstallNeeded, missingPackages }
