// The rules on which file may import which. oxlint's no-restricted-imports sees only the text of
// an import, not the file it leads to (`../../../api/src/app.ts`), so they are checked here.

import { globSync, readFileSync } from 'node:fs'
import { dirname, posix, resolve } from 'node:path'
import { parseSync, Visitor } from 'rolldown/utils'
import { isMain } from './is-main.ts'
import { runMain } from './launch/cannot-go-on.cjs'

/** One import from one of our files to another, both as paths from the repository's folder. */
type Import = { readonly from: string; readonly to: string }

type Rule = { readonly reason: string; readonly isBroken: (one: Import) => boolean }

/** The first group of a pattern in a path: `part('packages/charts/src/a.ts', /^packages\/([^/]+)/)` is `charts`. */
function part(path: string, pattern: RegExp): string | undefined {
  return pattern.exec(path)?.[1]
}

const packageOf = (path: string) => part(path, /^packages\/([^/]+)/)
const appOf = (path: string) => part(path, /^apps\/([^/]+)/)
const featureOf = (path: string) => part(path, /^apps\/web\/src\/features\/([^/]+)/)
const webFolderOf = (path: string) => part(path, /^apps\/web\/src\/([^/]+)/)
const capabilityOf = (path: string) => part(path, /^apps\/api\/src\/([^/]+)\//)
const isRoutes = (path: string) => /\/([\w-]+-)?routes(\.ts$|\/)/.test(path)

const RULES: readonly Rule[] = [
  {
    reason: 'a package never imports an app: packages must stay usable without either app',
    isBroken: ({ from, to }) => packageOf(from) !== undefined && appOf(to) !== undefined,
  },
  {
    reason: 'the web and the API meet only in packages/contract, never in each other’s code',
    isBroken: ({ from, to }) =>
      appOf(from) !== undefined && appOf(to) !== undefined && appOf(from) !== appOf(to),
  },
  {
    reason: 'packages/judgement and packages/contract are the ground: they import no other package',
    isBroken: ({ from, to }) =>
      ['judgement', 'contract'].includes(packageOf(from) ?? '') &&
      packageOf(to) !== undefined &&
      packageOf(from) !== packageOf(to),
  },
  {
    reason: 'a feature never imports the inside of another: move what both need to ui or a package',
    isBroken: ({ from, to }) =>
      featureOf(from) !== undefined &&
      featureOf(to) !== undefined &&
      featureOf(from) !== featureOf(to) &&
      !/\/index\.tsx?$/.test(to),
  },
  {
    reason: 'routes put features together; a feature that knew its route could be used in one only',
    isBroken: ({ from, to }) => featureOf(from) !== undefined && webFolderOf(to) === 'routes',
  },
  {
    reason: 'ui knows no feature and no route: it is what they are all made of',
    isBroken: ({ from, to }) =>
      webFolderOf(from) === 'ui' && ['features', 'routes'].includes(webFolderOf(to) ?? ''),
  },
  {
    reason: 'a capability never imports another’s routes: they only translate; import the use case',
    isBroken: ({ from, to }) =>
      isRoutes(to) && capabilityOf(from) !== undefined && capabilityOf(from) !== capabilityOf(to),
  },
]

const NO_CLOCK =
  'packages/judgement has no clock: the date is an argument, so a result can be repeated'

/** Where an import leads: a path from the repository's folder, or undefined for a foreign package. */
function target(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) {
    return posix.join(posix.dirname(from), specifier)
  }
  const ours = part(specifier, /^@quarterdeck\/([^/]+)/)
  if (ours === undefined) {
    return undefined
  }
  return ['api', 'web'].includes(ours) ? `apps/${ours}` : `packages/${ours}`
}

/** Every module a file names, in imports of values, of types, and at run time, and each `new Date()`. */
function read(path: string, source: string): { specifiers: string[]; readsClock: boolean } {
  const { program } = parseSync(path, source)
  const specifiers: string[] = []
  let readsClock = false
  new Visitor({
    ImportDeclaration: (node) => void specifiers.push(node.source.value),
    ExportAllDeclaration: (node) => void specifiers.push(node.source.value),
    ExportNamedDeclaration: (node) => void (node.source && specifiers.push(node.source.value)),
    TSImportType: (node) => void specifiers.push(node.source.value),
    ImportExpression(node) {
      if (node.source.type === 'Literal' && typeof node.source.value === 'string') {
        specifiers.push(node.source.value)
      }
    },
    NewExpression(node) {
      const isDate = node.callee.type === 'Identifier' && node.callee.name === 'Date'
      readsClock ||= isDate && node.arguments.length === 0
    },
  }).visit(program)
  return { specifiers, readsClock }
}

/**
 * The rules one file breaks.
 * @param path from the repository's folder, e.g. `packages/judgement/src/days.ts`
 * @param source the file's text
 * @returns one sentence for each breach; none when the file keeps to the rules
 */
export function breaches(path: string, source: string): string[] {
  const { specifiers, readsClock } = read(path, source)
  const imports = specifiers.flatMap((specifier) => {
    const to = target(path, specifier)
    return to === undefined ? [] : [{ from: path, to }]
  })
  const broken = imports.flatMap((one) =>
    RULES.filter((rule) => rule.isBroken(one)).map(
      (rule) => `${path} imports ${one.to}: ${rule.reason}.`,
    ),
  )
  return readsClock && packageOf(path) === 'judgement'
    ? [...broken, `${path} reads the clock: ${NO_CLOCK}.`]
    : broken
}

if (isMain(import.meta.filename)) {
  runMain(async () => {
    const root = dirname(import.meta.dirname)
    const files = globSync('{apps,packages}/**/*.{ts,tsx}', {
      cwd: root,
      exclude: (name) => ['node_modules', 'dist'].includes(name),
    })
    const found = files.flatMap((file) => breaches(file, readFileSync(resolve(root, file), 'utf8')))
    for (const breach of found) {
      console.error(breach)
    }
    return found.length === 0 ? 0 : 1
  })
}
