import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../test/temporary-folder.ts'
import { bundledNode, chooseRuntime, isNewEnough } from './runtime.cjs'

const folder = temporaryFolder()

const linux = { platform: 'linux', arch: 'x64' }
const node20 = { ...linux, version: '20.20.2', napi: '9' }
const node24 = { ...linux, version: '24.21.0', napi: '10' }

function emptyRoot(): string {
  return mkdtempSync(join(folder, 'root-'))
}

function rootWithBundledNode(): string {
  const root = emptyRoot()
  mkdirSync(join(root, 'node_modules', '.bin'), { recursive: true })
  writeFileSync(bundledNode(root), '')
  return root
}

describe('which Node is new enough', () => {
  it.each([
    ['8.17.0', '4', false],
    ['20.20.2', '9', false],
    ['22.13.1', '10', false],
    ['22.14.0', '9', false],
    ['22.14.0', '10', true],
    ['23.5.0', '9', false],
    ['24.21.0', '10', true],
    ['26.0.0', '11', true],
    ['6.0.0', undefined, false],
  ])('Node %s with Node-API %s: %s', (version, napi, expected) => {
    expect(isNewEnough({ ...linux, version, napi })).toBe(expected)
  })
})

describe('the Node that runs Quarterdeck', () => {
  it('is the running one when that is new enough', () => {
    const runtime = chooseRuntime(rootWithBundledNode(), '/opt/node', node24)
    expect(runtime).toEqual({ command: '/opt/node', typeScriptFlags: [] })
  })

  it('is told to read TypeScript when it does not do so by itself', () => {
    const { typeScriptFlags } = chooseRuntime(emptyRoot(), '/opt/node', {
      ...node24,
      version: '22.14.0',
    })
    expect(typeScriptFlags).toContain('--experimental-strip-types')
  })

  it('is the one npm installed when the running one is too old', () => {
    const root = rootWithBundledNode()
    expect(chooseRuntime(root, '/opt/node', node20).command).toBe(bundledNode(root))
  })

  it('is none when the running one is too old and no other is installed', () => {
    expect(() => chooseRuntime(emptyRoot(), '/opt/node', node20)).toThrow(
      /Node 20\.20\.2 is too old/,
    )
  })

  it('is none on a machine the installed one is not made for', () => {
    const macNode20 = { ...node20, platform: 'darwin' }
    expect(() => chooseRuntime(rootWithBundledNode(), '/opt/node', macNode20)).toThrow(
      'no newer one is installed',
    )
  })
})
