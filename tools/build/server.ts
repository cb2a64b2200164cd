import { resolve } from 'node:path'
import { rolldown } from 'rolldown'

/**
 * Packages left in node_modules: the SQLite driver, what draws pictures in pixels and what hashes
 * passwords bring compiled code, and Swagger UI serves files that lie beside its own code. Everything
 * else is bundled, since finding and reading its hundreds of small files is most of what an unbundled server does while it starts.
 */
const LEFT_IN_NODE_MODULES = [
  /^better-sqlite3$/,
  /^@resvg\/resvg-js$/,
  /^@node-rs\/argon2$/,
  /^@fastify\/swagger-ui$/,
]

/**
 * Fastify's own compilers and its stand-in for a network: it asks for them when it first needs
 * them, which it never does here. Their text is a quarter of the server's.
 */
const NEVER_ASKED_FOR = [
  /^@fastify\/ajv-compiler$/,
  /^@fastify\/fast-json-stringify-compiler$/,
  /^light-my-request$/,
]

/**
 * Bundles the server and the `quarterdeck` command.
 * @param root the repository's folder
 * @param dir where to, emptied before; apps/api/dist without it
 */
export async function bundleServer(
  root: string,
  dir: string = resolve(root, 'apps/api/dist'),
): Promise<void> {
  const api = resolve(root, 'apps/api')
  const bundle = await rolldown({
    input: { server: resolve(api, 'src/server.ts'), cli: resolve(api, 'src/cli.ts') },
    platform: 'node',
    external: [...LEFT_IN_NODE_MODULES, ...NEVER_ASKED_FOR],
    // React asks for it in order to be the smaller and faster of the two that it is.
    transform: { define: { 'process.env.NODE_ENV': "'production'" } },
    logLevel: 'warn',
  })
  await bundle.write({
    dir,
    format: 'esm',
    sourcemap: true,
    // Reading the text is most of what a start takes, and the text is kept: no comment or space in it.
    minify: { compress: false, mangle: false, codegen: true },
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk-[name]-[hash].js',
  })
  await bundle.close()
}
