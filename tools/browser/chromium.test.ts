import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../test/temporary-folder.ts'
import { findChromium } from './chromium.ts'

const folder = temporaryFolder()
const program = join(folder, 'google-chrome')
writeFileSync(program, '', { mode: 0o755 })

it('is the program that CHROMIUM names', () => {
  expect(findChromium({ CHROMIUM: program, PATH: '' })).toBe(program)
})

it('is the first browser on the PATH', () => {
  expect(findChromium({ PATH: folder })).toBe(program)
})

it('is none when there is none', () => {
  expect(findChromium({ PATH: '' })).toBeUndefined()
})

it('says so when CHROMIUM names something that cannot be run', () => {
  expect(() => findChromium({ CHROMIUM: folder + '/nothing', PATH: folder })).toThrow(
    'which is not a program',
  )
})
