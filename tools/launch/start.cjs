'use strict'

// `npm start`: from a fresh checkout to a running server, with no question asked. Written in the
// JavaScript that old Nodes read, since its first task is to find a newer one.

const path = require('path')
const { runMain } = require('./cannot-go-on.cjs')
const { runChild } = require('./child.cjs')
const { preflight } = require('./preflight.cjs')
const { buildIfStale, childEnvironment, prepareRuntime } = require('./prepare.cjs')

async function main() {
  const root = path.resolve(__dirname, '..', '..')
  await preflight(root, process.env)
  const runtime = await prepareRuntime(root)
  const env = childEnvironment(root, runtime, process.env)
  const buildCode = await buildIfStale(root, runtime, env)
  if (buildCode !== 0) {
    return buildCode
  }
  // Node keeps the compiled server here; the next start saves about a third of its work.
  env.NODE_COMPILE_CACHE = path.join(root, 'node_modules', '.cache', 'compiled')
  const server = path.join(root, 'apps', 'api', 'dist', 'server.js')
  return runChild(runtime.command, [server], { cwd: root, env, stdin: 'ignore' })
}

runMain(main)
