import { readFileSync } from 'node:fs'

/**
 * The memory of a process that is resident, in thousands of the kilobytes that Linux counts.
 * @throws Error anywhere but on Linux
 */
export function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const match = /^VmRSS:\s+(\d+) kB$/m.exec(status)
  if (match === null) throw new Error('The resident memory of a process can be read on Linux only')
  return Number(match[1]) / 1000
}
