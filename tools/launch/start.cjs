'use strict'

// `npm start`: from a fresh checkout to a running server, with no question asked; with `-- --demo`
// to one that shows the demonstration council. Written in the JavaScript that old Nodes read, since
// its first task is to find a newer one.

const path = require('path')
const { CannotGoOn, runMain } = require('./cannot-go-on.cjs')
const { runChild } = require('./child.cjs')
const { demoEnvironment, makeDemoCouncil } = require('./demo.cjs')
const { preflight } = require('./preflight.cjs')
const { buildIfStale, childEnvironment, prepareRuntime } = require('./prepare.cjs')

/**
 * @param {string[]} args
 * @returns {boolean} whether the demonstration council is asked for
 */
function readDemo(args) {
  const unknown = args.find((arg) => arg !== '--demo')
  if (unknown !== undefined) {
    throw new CannotGoOn(
      `"npm start" does not know "${unknown}".`,
      'Use it by itself, or with the demonstration council: `npm start -- --demo`.',
    )
  }
  return args.length > 0
}

async function main() {
  const root = path.resolve(__dirname, '..', '..')
  const isDemo = readDemo(process.argv.slice(2))
  const given = isDemo ? demoEnvironment(process.env) : process.env
  await preflight(root, given)
  const runtime = await prepareRuntime(root)
  const env = childEnvironment(root, runtime, given)
  const buildCode = await buildIfStale(root, runtime, env)
  if (buildCode !== 0) {
    return buildCode
  }
  const demoCode = isDemo ? await makeDemoCouncil(root, runtime, env) : 0
  if (demoCode !== 0) {
    return demoCode
  }
  // Node keeps the compiled server here; the next start saves about a third of its work.
  env.NODE_COMPILE_CACHE = path.join(root, 'node_modules', '.cache', 'compiled')
  const server = path.join(root, 'apps', 'api', 'dist', 'server.js')
  return runChild(runtime.command, [server], { cwd: root, env, stdin: 'ignore' })
}

runMain(main)
