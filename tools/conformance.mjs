// Runs the engines over case files kept beside the checkout: `npm run conformance`.
// SPC_CASES names the folder of XmR cases, else ../shared/data/spc from the repository root.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// The engines are TypeScript, which Node reads by itself from 22.18 on.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const readsTypeScript = major > 22 || (major === 22 && minor >= 18)

if (readsTypeScript) {
  const { runConformance } = await import('./conformance/run.ts')
  const root = fileURLToPath(new URL('..', import.meta.url))
  process.exitCode = runConformance({ root, env: process.env, print: console.log })
} else {
  process.exitCode = runAgainWithProjectNode()
}

function runAgainWithProjectNode() {
  const projectNode = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url))
  if (!existsSync(projectNode)) {
    console.error('The checks need Node 22.18 or later; run npm install, which brings one along.')
    return 1
  }
  if (process.env.QUARTERDECK_NODE_AGAIN) {
    console.error(`The Node in node_modules is ${process.version}; the checks need 22.18 or later.`)
    return 1
  }
  const { status } = spawnSync(projectNode, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, QUARTERDECK_NODE_AGAIN: '1' },
  })
  return status ?? 1
}
