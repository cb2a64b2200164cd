/** What the build made of one module: its file, its styles, and the modules it imports. */
type Built = {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
}

/** The build's manifest: every module that has a file of its own, by its path in the sources. */
export type Manifest = Readonly<Record<string, Built>>

const ENTRY = 'index.html'

/** The module that shows each kind of address, where it is fetched only when that is opened. */
const VIEWS: readonly (readonly [RegExp, string])[] = [
  [/^\/indicators\/[^/]+$/, 'src/routes/indicator-view.tsx'],
  [/^\/measures$/, 'src/routes/measures-view.tsx'],
  [/^\/milestones\/[^/]+$/, 'src/routes/milestone-view.tsx'],
  [/^\/key$/, 'src/routes/key-view.tsx'],
  [/^\/(accessibility|privacy|contact)$/, 'src/routes/statements-view.tsx'],
]

/**
 * Links that have a browser fetch what shows an address together with the pages' first module, and
 * not after that has run. Empty for an address that the first module shows, or that shows nothing.
 */
export function preloadLinks(manifest: Manifest, url: string): string {
  const path = url.split('?', 1)[0] ?? ''
  const view = VIEWS.find(([pattern]) => pattern.test(path))?.[1]
  if (view === undefined) {
    return ''
  }
  const known = modulesOf(manifest, ENTRY)
  const needed = [...modulesOf(manifest, view)].filter((name) => !known.has(name))
  return needed.map((name) => linksTo(manifest[name])).join('')
}

/** A module and all that it imports, and that those do. */
function modulesOf(manifest: Manifest, name: string, found = new Set<string>()): Set<string> {
  const built = manifest[name]
  if (built !== undefined && !found.has(name)) {
    found.add(name)
    for (const other of built.imports ?? []) {
      modulesOf(manifest, other, found)
    }
  }
  return found
}

/** As the pages' own loader asks for them, or they would be fetched a second time. */
function linksTo(built: Built | undefined): string {
  if (built === undefined) {
    return ''
  }
  const styles = (built.css ?? []).map(
    (file) => `<link rel="preload" as="style" crossorigin href="/${file}">`,
  )
  return [`<link rel="modulepreload" crossorigin href="/${built.file}">`, ...styles].join('')
}
