import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/**
 * A folder for the tests of one file, removed after the last of them. To be called at the top of
 * the file, not inside a test.
 */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-test-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  return folder
}
