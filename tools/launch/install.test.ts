import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../test/temporary-folder.ts'
import { explainNpmFailure, isInstallNeeded, missingPackages } from './install.cjs'

const folder = temporaryFolder()

const node24 = { platform: 'linux', arch: 'x64', version: '24.21.0', napi: '10' }
const node20 = { ...node24, version: '20.20.2', napi: '9' }

function rootWith(files: Record<string, unknown>): string {
  const root = mkdtempSync(join(folder, 'root-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), JSON.stringify(content))
  }
  return root
}

const lock = { packages: { 'node_modules/zod': { version: '4.6.7' } } }

describe('the packages that are missing', () => {
  it.each([
    ['nothing is installed', {}, ['node_modules/zod']],
    [
      'another version is installed',
      { 'node_modules/zod': { version: '4.6.6' } },
      ['node_modules/zod'],
    ],
    ['the locked version is installed', { 'node_modules/zod': { version: '4.6.7' } }, []],
  ])('%s', (_case, installed, expected) => {
    expect(missingPackages(lock.packages, installed)).toEqual(expected)
  })

  it('leave out those made for other machines', () => {
    const wanted = { 'node_modules/fsevents': { version: '2.3.3', optional: true } }
    expect(missingPackages(wanted, {})).toEqual([])
  })

  it('leave out our own workspaces, which are folders, not packages', () => {
    expect(missingPackages({ 'apps/api': { version: '0.1.0' } }, {})).toEqual([])
  })

  it('include the link to a workspace that was added since', () => {
    const wanted = {
      'node_modules/@quarterdeck/report': { resolved: 'packages/report', link: true },
    }
    expect(missingPackages(wanted, {})).toEqual(['node_modules/@quarterdeck/report'])
  })
})

describe('an install is needed', () => {
  it('in a fresh checkout', () => {
    expect(isInstallNeeded(rootWith({ 'package-lock.json': lock }), node24)).toBe(true)
  })

  it('not when everything is there', () => {
    const root = rootWith({ 'package-lock.json': lock, 'node_modules/.package-lock.json': lock })
    expect(isInstallNeeded(root, node24)).toBe(false)
  })

  it('when the running Node is too old and the newer one is not there', () => {
    const root = rootWith({ 'package-lock.json': lock, 'node_modules/.package-lock.json': lock })
    expect(isInstallNeeded(root, node20)).toBe(true)
  })
})

describe('what npm says is put plainly', () => {
  it.each([
    ['npm error code ENOTFOUND', 'The npm registry cannot be reached'],
    ['npm error code ECONNREFUSED', 'The npm registry cannot be reached'],
    ['npm error code EAI_AGAIN', 'The npm registry cannot be reached'],
    ['npm error code ENOSPC', 'The disk is full'],
    [
      'npm error code EACCES\nnpm error syscall mkdir',
      'npm may not write to the node_modules folder',
    ],
    [
      'npm error code EUSAGE\nnpm error not in sync',
      'npm could not install the packages. It said:',
    ],
  ])('%s', (output, expected) => {
    expect(explainNpmFailure(output).message).toContain(expected)
  })
})
