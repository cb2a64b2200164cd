import type { Plugin } from 'vite'

const CONTRACT = /packages\/contract\/src\/[\w-]+\.ts$/
const SUMMARY = /^ +summary:\s+'[^'\n]*',$/gm

/**
 * Leaves out of what browsers load what the endpoints of the contract say of themselves: only
 * openapi.json tells it, and the first view has no room for it.
 */
export function withoutSummaries(): Plugin {
  return {
    name: 'without-summaries',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      return CONTRACT.test(id) ? { code: code.replaceAll(SUMMARY, ''), map: null } : null
    },
  }
}
