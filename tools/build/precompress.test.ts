import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeAll, expect, it } from 'vitest'
import { temporaryFolder } from '../test/temporary-folder.ts'
import { precompressFolder } from './precompress.ts'

const folder = temporaryFolder()
const text = 'a line of a page\n'.repeat(200)

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'assets', 'page.js'), text)
  writeFileSync(join(folder, 'assets', 'picture.png'), text)
  writeFileSync(join(folder, 'small.css'), 'a {}')
  await precompressFolder(folder)
})

it('writes a brotli file that holds the same text', () => {
  const packed = readFileSync(join(folder, 'assets', 'page.js.br'))
  expect(brotliDecompressSync(packed).toString()).toBe(text)
})

it('writes a gzip file that holds the same text', () => {
  const packed = readFileSync(join(folder, 'assets', 'page.js.gz'))
  expect(gunzipSync(packed).toString()).toBe(text)
})

it('leaves pictures alone, which are compressed already', () => {
  expect(existsSync(join(folder, 'assets', 'picture.png.br'))).toBe(false)
})

it('leaves a file alone that is too small to gain', () => {
  expect(existsSync(join(folder, 'small.css.gz'))).toBe(false)
})
