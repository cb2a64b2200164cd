'use strict'

const fs = require('fs')
const path = require('path')
const { runChild } = require('./child.cjs')

/** Where the demonstration council is written, and its database, below the repository's folder. */
const FIGURES = path.join('var', 'demo-council')
const DATABASE = path.join('var', 'demo.db')

/**
 * The environment of a server that shows the demonstration council: a database of its own, unless
 * one was named, and the council's figures to load it from.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
function demoEnvironment(env) {
  return Object.assign({}, env, {
    QUARTERDECK_DB: env.QUARTERDECK_DB || DATABASE,
    QUARTERDECK_FIGURES: FIGURES,
  })
}

/**
 * Makes the demonstration council up where there is no database of it yet.
 * @param {string} root the repository's folder
 * @param {{ command: string }} runtime
 * @param {NodeJS.ProcessEnv} env as `demoEnvironment` gave it
 * @returns {Promise<number>} 0, or the exit code of a generator that failed and said why
 */
function makeDemoCouncil(root, runtime, env) {
  const isThere = [FIGURES, String(env.QUARTERDECK_DB)].every((file) =>
    fs.existsSync(path.resolve(root, file)),
  )
  if (isThere) {
    return Promise.resolve(0)
  }
  const script = path.join(root, 'data', 'demo', 'generate.ts')
  return runChild(runtime.command, [script, FIGURES], { cwd: root, env, stdin: 'ignore' })
}

module.exports = { demoEnvironment, makeDemoCouncil }
