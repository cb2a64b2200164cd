import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../test/temporary-folder.ts'
import { fingerprint, staleParts, stampBuilt } from './fingerprint.cjs'

const folder = temporaryFolder()

let root: string

function write(name: string, content: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true })
  writeFileSync(join(root, name), content)
}

function build(part: 'web' | 'server', output: string): void {
  write(output, 'built')
  stampBuilt(root, part, fingerprint(root, part))
}

beforeEach(() => {
  root = mkdtempSync(join(folder, 'root-'))
  mkdirSync(join(root, 'node_modules'))
  write('apps/web/src/main.tsx', 'page')
  write('apps/api/src/server.ts', 'server')
  write('packages/judgement/src/rag.ts', 'rag')
})

function buildBoth(): void {
  build('web', 'apps/web/dist/index.html')
  build('server', 'apps/api/dist/server.js')
}

describe('what is stale', () => {
  it('is everything in a fresh checkout', () => {
    expect(staleParts(root)).toEqual(['web', 'server'])
  })

  it('is nothing just after a build', () => {
    buildBoth()
    expect(staleParts(root)).toEqual([])
  })

  it.each([
    ['a page', 'apps/web/src/main.tsx', ['web']],
    ['the server', 'apps/api/src/server.ts', ['server']],
    ['a package both use', 'packages/judgement/src/rag.ts', ['web', 'server']],
    ['the build itself', 'tools/build/server.ts', ['web', 'server']],
    ['the lock file', 'package-lock.json', ['web', 'server']],
    ['a test', 'apps/web/src/main.test.tsx', []],
    ['a browser test', 'apps/web/e2e/board.test.ts', []],
  ])('after a change to %s', (_what, file, expected) => {
    buildBoth()
    write(file, 'changed')
    expect(staleParts(root)).toEqual(expected)
  })

  it('is a part whose output was deleted', () => {
    buildBoth()
    rmSync(join(root, 'apps/api/dist'), { recursive: true })
    expect(staleParts(root)).toEqual(['server'])
  })

  it('is a part that changed while it was being built', () => {
    buildBoth()
    const builtFrom = fingerprint(root, 'server')
    write('apps/api/src/server.ts', 'edited meanwhile')
    stampBuilt(root, 'server', builtFrom)
    expect(staleParts(root)).toEqual(['server'])
  })
})

it('tells a file that moved from one that stayed', () => {
  const before = fingerprint(root, 'server')
  rmSync(join(root, 'apps/api/src/server.ts'))
  write('apps/api/src/moved.ts', 'server')
  expect(fingerprint(root, 'server')).not.toBe(before)
})
