// Lets Node read TSX, which it cannot by itself: loaded by `npm run dev` before the server, whose
// pages without scripts and pictures are written in it. The built server is bundled and needs none.

import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'rolldown/utils'

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) {
      return nextLoad(url, context)
    }
    const file = fileURLToPath(url)
    const { code, errors } = transformSync(file, readFileSync(file, 'utf8'), {
      jsx: { runtime: 'automatic' },
    })
    if (errors.length > 0) {
      throw new SyntaxError(errors.map(({ message }) => message).join('\n'))
    }
    return { format: 'module', source: code, shortCircuit: true }
  },
})
