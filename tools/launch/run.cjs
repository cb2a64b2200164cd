'use strict'

// `node tools/launch/run.cjs SCRIPT …`: runs one of our tools on the right Node with the packages
// in place, so that every npm script works from a fresh checkout.

const path = require('path')
const { runMain } = require('./cannot-go-on.cjs')
const { runChild } = require('./child.cjs')
const { childEnvironment, prepareRuntime } = require('./prepare.cjs')

async function main() {
  const root = path.resolve(__dirname, '..', '..')
  const runtime = await prepareRuntime(root)
  const env = childEnvironment(root, runtime, process.env)
  return runChild(runtime.command, process.argv.slice(2), { cwd: root, env, stdin: 'inherit' })
}

runMain(main)
