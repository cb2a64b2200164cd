import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BenchFigure } from './figures.ts'

const GOAL_KB = 120
const DIST = resolve(import.meta.dirname, '../../apps/web/dist')

type ManifestEntry = { file: string; isEntry?: boolean; imports?: string[]; css?: string[] }

/** The JavaScript and CSS that the scorecard needs before it shows, as sent (brotli). */
export function measureFirstView(): BenchFigure {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8')
  const linked = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] as string,
  )
  const files = new Set([...linked, ...routeFiles()])
  const bytes = [...files].reduce(
    (sum, file) => sum + readFileSync(`${join(DIST, file)}.br`).length,
    0,
  )
  const kb = bytes / 1000
  return {
    what: `First view’s JavaScript and CSS, brotli, ${files.size} files`,
    seen: `${kb.toFixed(1)} kB (${(kb / GOAL_KB).toFixed(2)} of the goal)`,
    goal: `at most ${GOAL_KB} kB`,
    isMet: kb <= GOAL_KB,
  }
}

/** The scorecard's own chunk is loaded by its route, so the page's links do not name it. */
function routeFiles(): string[] {
  const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    ManifestEntry
  >
  const route = Object.keys(manifest).filter((key) => /scorecard/.test(key) && !key.startsWith('_'))
  return route.flatMap((key) => withImports(manifest, key))
}

function withImports(manifest: Record<string, ManifestEntry>, key: string): string[] {
  const entry = manifest[key]
  if (entry === undefined) return []
  const own = [entry.file, ...(entry.css ?? [])].map((file) => `/${file}`)
  return [...own, ...(entry.imports ?? []).flatMap((each) => withImports(manifest, each))]
}
