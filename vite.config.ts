import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './tools/build/precompress.ts'
import { withoutSummaries } from './tools/build/without-summaries.ts'

const apiPort = process.env.PORT ?? '4000'

/** What the first view needs stands in one file: apart, its pieces are compressed less well. */
const FIRST_VIEW = { name: 'first-view', tags: ['$initial' as const] }

/** Ahead of a public page all its pieces are fetched at once; others are found as they are read. */
const isPublic = (file: string) =>
  /\/(indicator|key|measures|milestone|statements)-view-/.test(file)
const isStyle = (name: string) => name.endsWith('.css')

export default defineConfig({
  root: resolve(import.meta.dirname, 'apps/web'),
  plugins: [withoutSummaries(), react(), precompress()],
  // The store library asks for a stand-in for what React has had since version 18.
  resolve: {
    alias: {
      'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector',
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    modulePreload: {
      // Only browsers of before 2023 need it, and to them it saves little.
      polyfill: false,
      resolveDependencies: (file, names) => (isPublic(file) ? names : names.filter(isStyle)),
    },
    rolldownOptions: { output: { codeSplitting: { groups: [FIRST_VIEW] } } },
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ['/api', '/docs', '/plain'].map((path) => [path, `http://127.0.0.1:${apiPort}`]),
    ),
  },
})
