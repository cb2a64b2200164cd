import type { Indicator } from '../catalogue.ts'
import { ownYear } from '../coverage.ts'
import { isRunning } from '../earlier-figure.ts'
import type { Reading } from '../figures.ts'
import type { EnteredReading } from './entry.ts'

/** What a running figure had reached before, in the same year; null for any other, and at its start. */
export function lastOfYear(
  { now, before }: EnteredReading,
  indicator: Pick<Indicator, 'basis' | 'yearType'>,
): Reading | null {
  if (!isRunning(indicator)) return null
  const { from } = ownYear(now.coverage.to, indicator.yearType)
  if (now.coverage.from !== from) return null
  return before.findLast(({ coverage }) => coverage.from === from) ?? null
}
