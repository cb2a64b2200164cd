import { realpathSync } from 'node:fs'

/**
 * Whether a file is the program that was started, rather than imported by a test.
 * `import.meta.main` says so only from Node 24.2 on; before, a check that asks it checks nothing.
 * @param file its `import.meta.filename`
 */
export function isMain(file: string): boolean {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === file
}
