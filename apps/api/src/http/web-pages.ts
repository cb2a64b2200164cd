import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { findPlainAddress, pointToPlain } from './plain-address.ts'
import { type Manifest, preloadLinks } from './preload-links.ts'

const INDEX = 'index.html'
/** Written by the build; a folder of pages without it only loads a little later. */
const MANIFEST = '.vite/manifest.json'

/** Vite puts a hash of the content into the name of each file in this folder. */
const HASHED_FOLDER = `assets${sep}`

const FOR_EVER = 'public, max-age=31536000, immutable'
const ASK_FIRST = 'no-cache'

/** Whether a request is a reader's browser opening a page, whose address the page itself reads. */
function opensPage({ method, url, headers }: FastifyRequest): boolean {
  const path = url.split('?', 1)[0] ?? ''
  const isRead = method === 'GET' || method === 'HEAD'
  const isFile = path.startsWith('/assets/') || /\.[a-z0-9]+$/i.test(path)
  const isApi = path === '/api' || path.startsWith('/api/')
  return isRead && !isApi && !isFile && (headers.accept ?? '').includes('text/html')
}

/**
 * Sends the single page with its links to plain pages turned to that of the address, and with what
 * shows that address named. It is read each time, as every other file of the pages is, and is too
 * small to gain from compression.
 */
async function sendView(
  { url, headers }: FastifyRequest,
  reply: FastifyReply,
  { index, manifest }: { index: string; manifest: Manifest },
): Promise<void> {
  const plain = pointToPlain(await readFile(index, 'utf8'), findPlainAddress(url))
  const page = plain.replace('</head>', `${preloadLinks(manifest, url)}</head>`)
  const etag = `"${createHash('sha256').update(page).digest('base64url')}"`
  reply.header('cache-control', ASK_FIRST).header('etag', etag)
  if (headers['if-none-match']?.includes(etag)) {
    reply.code(304).send()
  } else {
    reply.type('text/html; charset=utf-8').send(page)
  }
}

/**
 * Serves the built pages, each file in the compressed form that lies beside it where the reader
 * takes it.
 * @param webRoot the folder of the built pages; where it does not exist there are no pages
 * @returns sends the single page for an address that is one of its views; false for all others
 */
export async function servePages(
  app: FastifyInstance,
  webRoot: string | undefined,
): Promise<(request: FastifyRequest, reply: FastifyReply) => boolean> {
  if (webRoot === undefined || !existsSync(join(webRoot, INDEX))) {
    return () => false
  }
  await app.register(fastifyStatic, {
    root: webRoot,
    index: INDEX,
    preCompressed: true,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (reply, file) => {
      const isHashed = relative(webRoot, file).startsWith(HASHED_FOLDER)
      reply.header('cache-control', isHashed ? FOR_EVER : ASK_FIRST)
    },
  })
  const index = join(webRoot, INDEX)
  const manifest = await readManifest(join(webRoot, MANIFEST))
  return (request, reply) => {
    if (!opensPage(request)) {
      return false
    }
    sendView(request, reply, { index, manifest }).catch((error: unknown) => reply.send(error))
    return true
  }
}

async function readManifest(file: string): Promise<Manifest> {
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Manifest) : {}
}
