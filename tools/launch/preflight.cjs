'use strict'

const fs = require('fs')
const net = require('net')
const path = require('path')
const { CannotGoOn } = require('./cannot-go-on.cjs')
const { checkSpace, freeSpace } = require('./disk-space.cjs')

const MEGABYTES_TO_RUN = 50

/**
 * @param {string} port what PORT says
 * @returns {number}
 * @throws {CannotGoOn} when it is not a port number
 */
function parsePort(port) {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new CannotGoOn(
      `PORT is "${port}", which is not a port number.`,
      'Use a number from 1 to 65535, for example `PORT=4010 npm start`.',
    )
  }
  return Number(port)
}

/**
 * @param {string | undefined} code the operating system's word for why a port cannot be had
 * @param {string} host
 * @param {number} port
 * @returns {CannotGoOn}
 */
function explainListenFailure(code, host, port) {
  if (code === 'EADDRINUSE') {
    return new CannotGoOn(
      `Port ${port} on ${host} is already taken, perhaps by a Quarterdeck that is still running.`,
      'Stop that program, or choose another port: `PORT=4010 npm start`.',
    )
  }
  if (code === 'EACCES') {
    return new CannotGoOn(
      `Port ${port} may not be opened by this user.`,
      'Choose a port above 1023, for example `PORT=4010 npm start`.',
    )
  }
  return new CannotGoOn(
    `Nothing can listen on ${host}, port ${port} (${code}).`,
    'HOST has to be an address of this machine, for example `HOST=127.0.0.1 npm start`.',
  )
}

/**
 * Opens the port and closes it again.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<void>}
 * @throws {CannotGoOn} when it cannot be opened
 */
function checkPort(host, port) {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      reject(explainListenFailure(error.code, host, port))
    })
    server.listen(port, host, () => server.close(() => resolve()))
  })
}

/**
 * @param {string} folder perhaps not made yet
 * @returns {string} itself, or the nearest folder above it that exists
 */
function nearestExisting(folder) {
  return fs.existsSync(folder) ? folder : nearestExisting(path.dirname(folder))
}

/** @param {string} target a file or folder that exists */
function mayWrite(target) {
  try {
    fs.accessSync(target, fs.constants.W_OK)
    return true
  } catch (error) {
    return false
  }
}

/**
 * Checks that the database file, and its folder for the journal beside it, can be written.
 * @param {string} file the database file, perhaps not made yet
 * @param {(target: string) => boolean} isWritable asked of a file or folder that exists
 * @throws {CannotGoOn} when they cannot
 */
function checkDatabaseFile(file, isWritable) {
  const folder = nearestExisting(path.dirname(file))
  const targets = fs.existsSync(file) ? [file, folder] : [folder]
  for (const target of targets) {
    if (!isWritable(target)) {
      throw new CannotGoOn(
        `The database ${file} cannot be written: ${target} belongs to another user or is read-only.`,
        'Make it yours, or name another file: `QUARTERDECK_DB=/path/to/quarterdeck.db npm start`.',
      )
    }
  }
}

/**
 * Everything that can be known to go wrong before the server is started, at no cost.
 * @param {string} root the repository's folder
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<void>}
 * @throws {CannotGoOn}
 */
async function preflight(root, env) {
  await checkPort(env.HOST || '127.0.0.1', parsePort(env.PORT || '4000'))
  const database = path.resolve(root, env.QUARTERDECK_DB || 'var/quarterdeck.db')
  checkDatabaseFile(database, mayWrite)
  const folder = nearestExisting(path.dirname(database))
  checkSpace(folder, freeSpace(folder), MEGABYTES_TO_RUN)
}

module.exports = {
  checkDatabaseFile,
  checkPort,
  explainListenFailure,
  parsePort,
  preflight,
}
