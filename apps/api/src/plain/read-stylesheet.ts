import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** In the order in which they hold: what comes later wins. */
const PARTS = ['base', 'tables', 'trend', 'narrow', 'print']

/** The one stylesheet of the plain pages, put together from its parts. */
export async function readStylesheet(): Promise<Buffer> {
  const { resolve } = createRequire(import.meta.url)
  const files = PARTS.map((name) => resolve(`@quarterdeck/report/styles/${name}.css`))
  return Buffer.concat(await Promise.all(files.map((file) => readFile(file))))
}
