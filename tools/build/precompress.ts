import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const TEXT = new Set(['.css', '.html', '.js', '.json', '.map', '.svg', '.txt', '.webmanifest'])

/** Below this a compressed answer is no smaller once its headers are counted. */
const SMALLEST_BYTES = 1024

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/**
 * Writes `x.br` and `x.gz` beside every text file of a folder and its sub-folders, at the highest
 * level: it is done once a build, so that the server never compresses a file while someone waits.
 * @param folder the built pages
 */
export async function precompressFolder(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true })
  const texts = names.filter((name) => TEXT.has(extname(name)))
  await Promise.all(texts.map((name) => precompressFile(join(folder, name))))
}

async function precompressFile(file: string): Promise<void> {
  if ((await stat(file)).size < SMALLEST_BYTES) {
    return
  }
  const content = await readFile(file)
  const [brotli, gzipped] = await Promise.all([
    toBrotli(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
    toGzip(content, { level: constants.Z_BEST_COMPRESSION }),
  ])
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)])
}

/** Runs `precompressFolder` on what Vite has built. */
export function precompress(): Plugin {
  let folder = ''
  return {
    name: 'quarterdeck:precompress',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    async closeBundle() {
      await precompressFolder(folder)
    },
  }
}
