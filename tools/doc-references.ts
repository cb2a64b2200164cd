// Finds paths that README.md and docs/ name but that are not there.

import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, posix, resolve } from 'node:path'
import { isMain } from './is-main.ts'
import { runMain } from './launch/cannot-go-on.cjs'

const CODE_SPAN = /`([^`\n]+)`/g
const LINK = /\]\(([^)\s#]+)(?:#[^)]*)?\)/g

/** A code span is taken for a path of ours when it begins with one of our folders. */
const OURS = /^(apps|packages|tools|docs|data|\.ci)\/[\w./@-]*$/

/** Made by a build or a run, so not in a fresh checkout. */
const MADE = /(^|\/)(dist|node_modules|var)(\/|$)/

/**
 * The paths a document names that do not exist.
 * @param document its own path from the repository's folder, against which its links are resolved
 * @param text in Markdown
 * @param exists whether a path from the repository's folder exists
 */
export function missingReferences(
  document: string,
  text: string,
  exists: (path: string) => boolean,
): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '')
  const spans = [...prose.matchAll(CODE_SPAN)]
    .map((match) => match[1] ?? '')
    .filter((span) => OURS.test(span))
  const links = [...prose.matchAll(LINK)]
    .map((match) => match[1] ?? '')
    .filter((link) => !/^([a-z]+:|\/)/.test(link))
    .map((link) => posix.join(posix.dirname(document), link))
  return [...spans, ...links].filter((path) => !MADE.test(path) && !exists(path))
}

if (isMain(import.meta.filename)) {
  runMain(async () => {
    const root = dirname(import.meta.dirname)
    const documents = globSync(['README.md', 'CHANGELOG.md', 'docs/**/*.md'], { cwd: root })
    const missing = documents.flatMap((document) =>
      missingReferences(document, readFileSync(resolve(root, document), 'utf8'), (path) =>
        existsSync(resolve(root, path)),
      ).map((path) => `${document} names ${path}, which does not exist.`),
    )
    for (const line of missing) {
      console.error(line)
    }
    return missing.length === 0 ? 0 : 1
  })
}
