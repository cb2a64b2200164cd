'use strict'

const crypto = require('crypto')
const fs = require('fs')
const path = require('path')

/**
 * What each built part is made from, and the file that shows it was built. The lock file stands
 * for every package that is not ours.
 * @type {Record<Part, { sources: string[], output: string }>}
 * @typedef {'web' | 'server'} Part
 */
const PARTS = {
  web: {
    sources: ['apps/web', 'packages', 'vite.config.ts', 'tools/build', 'package-lock.json'],
    output: 'apps/web/dist/index.html',
  },
  server: {
    sources: ['apps/api', 'packages', 'tools/build', 'package-lock.json'],
    output: 'apps/api/dist/server.js',
  },
}

const NOT_A_SOURCE = /^(node_modules|dist|e2e|migrations)$|\.test\.tsx?$/

/**
 * @param {string} root the repository's folder
 * @param {string} relative a file or folder below it
 * @returns {string[]} the files in it, sorted, relative to the root
 */
function filesIn(root, relative) {
  const absolute = path.join(root, relative)
  if (!fs.existsSync(absolute)) {
    return []
  }
  if (!fs.statSync(absolute).isDirectory()) {
    return [relative]
  }
  const names = fs.readdirSync(absolute).filter((name) => !NOT_A_SOURCE.test(name))
  return names
    .sort()
    .reduce(
      (files, name) => files.concat(filesIn(root, path.join(relative, name))),
      /** @type {string[]} */ ([]),
    )
}

/**
 * A hash of the names and contents of everything a part is built from. Contents, not times: a
 * checkout or a copied folder gets new times for the same files.
 * @param {string} root the repository's folder
 * @param {Part} part
 * @returns {string} 64 hexadecimal digits
 */
function fingerprint(root, part) {
  const hash = crypto.createHash('sha256')
  for (const source of PARTS[part].sources) {
    for (const file of filesIn(root, source)) {
      hash.update(`${file}\0`)
      hash.update(fs.readFileSync(path.join(root, file)))
      hash.update('\0')
    }
  }
  return hash.digest('hex')
}

/**
 * Kept in node_modules so that a fresh install, which may bring other build tools, builds anew.
 * @param {string} root
 * @param {Part} part
 */
function stampFile(root, part) {
  return path.join(root, 'node_modules', `.quarterdeck-built-${part}`)
}

/**
 * The parts that were never built, or whose sources changed since.
 * @param {string} root the repository's folder
 * @returns {Part[]}
 */
function staleParts(root) {
  /** @type {Part[]} */
  const parts = ['web', 'server']
  return parts.filter((part) => {
    const stamp = stampFile(root, part)
    const isBuilt = fs.existsSync(stamp) && fs.existsSync(path.join(root, PARTS[part].output))
    return !isBuilt || fs.readFileSync(stamp, 'utf8') !== fingerprint(root, part)
  })
}

/**
 * Records that a part was built from the sources that had this fingerprint.
 * @param {string} root the repository's folder
 * @param {Part} part
 * @param {string} builtFrom taken before the build began, so that an edit made meanwhile is not lost
 */
function stampBuilt(root, part, builtFrom) {
  fs.writeFileSync(stampFile(root, part), builtFrom)
}

module.exports = { fingerprint, stampBuilt, staleParts }
