import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import openApi from '../../../../openapi.json' with { type: 'json' }
import { JSON_TYPE } from './mount.ts'
import type { MountVersioned } from './versioned.ts'

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Quarterdeck API</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/docs/api/swagger-ui.css">
</head>
<body>
<main id="api"><p>The description of the API is in <a href="/openapi.json">openapi.json</a>.</p></main>
<script src="/docs/api/swagger-ui-bundle.js"></script>
<script src="/docs/api/start.js"></script>
</body>
</html>
`

/** In a file of its own, since no page here may hold a script. */
const START = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#api', deepLinking: true })
`

/** Swagger UI's own files, read when first asked for: nearly two megabytes that few ever need. */
async function readAsset(name: string): Promise<Buffer> {
  const swaggerUi = dirname(createRequire(import.meta.url).resolve('@fastify/swagger-ui'))
  return readFile(join(swaggerUi, 'static', name))
}

type Page = {
  readonly contentType: string
  readonly read: () => Promise<Buffer>
}

const PAGES: Record<string, Page> = {
  '/openapi.json': {
    contentType: JSON_TYPE,
    read: async () => Buffer.from(JSON.stringify(openApi)),
  },
  '/docs/api': {
    contentType: 'text/html; charset=utf-8',
    read: async () => Buffer.from(PAGE),
  },
  '/docs/api/start.js': {
    contentType: 'text/javascript; charset=utf-8',
    read: async () => Buffer.from(START),
  },
  '/docs/api/swagger-ui-bundle.js': {
    contentType: 'text/javascript; charset=utf-8',
    read: () => readAsset('swagger-ui-bundle.js'),
  },
  '/docs/api/swagger-ui.css': {
    contentType: 'text/css; charset=utf-8',
    read: () => readAsset('swagger-ui.css'),
  },
}

/** The description of the API, and a page that browses it; both work without the internet. */
export function apiPages(app: FastifyInstance, mountVersioned: MountVersioned): void {
  for (const [url, { contentType, read }] of Object.entries(PAGES)) {
    mountVersioned(app, { method: 'GET', url }, () => ({
      key: url,
      version: async () => openApi.info.version,
      produce: async () => ({ contentType, content: await read() }),
    }))
  }
}
