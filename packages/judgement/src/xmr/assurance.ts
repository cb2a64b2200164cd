import { sideOf } from './side-of.ts'
import type { Assurance, LinePair, Side, XmrPolarity } from './types.ts'

/**
 * Whether ordinary variation reaches the target: `pass` when both limits lie on its good side,
 * `fail` when both lie on its bad side, else `hit-and-miss`, a target on a limit included.
 * Limits and target in the same unit; the limits are those of the last segment, null when it has
 * none. Limits without width are the mean itself, which on the target meets it.
 * Higher is better, limits 81 and 93: target 80 pass, 81 hit-and-miss, 95 fail.
 * Source: judgement.md, XmR.
 */
export function assuranceOf(
  limits: LinePair | null,
  target: number | null,
  polarity: XmrPolarity,
): Assurance {
  if (polarity === 'none') return { type: 'none', reason: 'no-polarity' }
  if (target === null) return { type: 'none', reason: 'no-target' }
  if (limits === null) return { type: 'none', reason: 'no-limits' }

  const lower = sideOf(limits.lower, target)
  const upper = sideOf(limits.upper, target)
  const good: Side = polarity === 'higher' ? 1 : -1
  if (lower === good && upper === good) return { type: 'pass' }
  if (lower === -good && upper === -good) return { type: 'fail' }
  const meetsItEachTime = sideOf(limits.upper, limits.lower) === 0
  return { type: meetsItEachTime ? 'pass' : 'hit-and-miss' }
}
